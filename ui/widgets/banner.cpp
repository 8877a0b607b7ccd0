// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString propertyOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Bad:
        return u"bad"_s;
    }
    return {};
}

Health healthOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Health::Idle;
    case Severity::Warning:
        return Health::Degraded;
    case Severity::Bad:
        return Health::Bad;
    }
    return Health::Idle;
}

} // namespace

Banner::Banner(const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_lamp(new LampLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setType(m_title, TypeRole::Strong);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setIcon(icon(u"close"_s));
    m_close->setIconSize({kIconSize, kIconSize});
    m_close->setAccessibleName(tr("Dismiss %1").arg(accessibleName));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto* words = new QGridLayout;
    words->setHorizontalSpacing(space::kSmall);
    words->setVerticalSpacing(2);
    words->setColumnStretch(1, 1);
    words->addWidget(m_lamp, 0, 0, Qt::AlignVCenter);
    words->addWidget(m_title, 0, 1);
    words->addWidget(m_text, 1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kHair, space::kHair, space::kHair);
    layout->setSpacing(space::kMedium);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismissed);
}

void Banner::setContent(const BannerContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleDescription(content.title + u' ' + content.text);
    m_lamp->setLamp(healthOf(content.severity), {});
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_action->setText(content.action);
    m_action->setAccessibleName(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_close->setVisible(content.dismissible);
    setProperty("banner", propertyOf(content.severity));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace fuseboard
