// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include "ui/widgets/secretmime.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool isHeld(const Secret& secret)
{
    const QMimeData* now = QGuiApplication::clipboard()->mimeData();
    if (!now || !now->hasText())
        return false;
    QString text = now->text();
    const Secret held = Secret::take(text.toUtf8());
    text.fill(u'\0');
    return held.sameAs(secret);
}

} // namespace

SecretClipboard::Access SecretClipboard::platformAccess()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1) ? Access::InFront
                                                                    : Access::Always;
}

SecretClipboard::SecretClipboard(std::chrono::milliseconds keep, Access access, QObject* parent)
    : QObject(parent), m_keep(keep), m_access(access)
{
    connect(&m_left, &Countdown::ticked, this, &SecretClipboard::changed);
    connect(&m_left, &Countdown::ended, this, &SecretClipboard::clear);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (m_state == State::Waiting && state == Qt::ApplicationActive)
                    takeBack();
            });
    // At the end there is no waiting: what a Wayland program offers goes away with it.
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp) {
        const QSignalBlocker quiet(this);
        takeBack();
    }
}

void SecretClipboard::put(const Secret& secret)
{
    m_secret = secret;
    QGuiApplication::clipboard()->setMimeData(new SecretMime(secret));
    m_state = State::Held;
    m_left.start(m_keep);
}

void SecretClipboard::clear()
{
    if (m_secret.isEmpty())
        return;
    m_left.stop();
    if (m_access == Access::InFront && QGuiApplication::applicationState() != Qt::ApplicationActive)
        return moveTo(State::Waiting);
    takeBack();
}

void SecretClipboard::takeBack()
{
    if (m_secret.isEmpty())
        return;
    m_left.stop();
    const bool held = isHeld(m_secret);
    if (held)
        QGuiApplication::clipboard()->clear();
    m_secret = {};
    moveTo(held ? State::Cleared : State::Overtaken);
}

void SecretClipboard::moveTo(State state)
{
    m_state = state;
    emit changed();
}

} // namespace fuseboard
