// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidewindow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1180, 800);
constexpr int kFieldLetters = 24;

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(guideContents()), m_view(new GuideView(this)),
      m_contents(new QListWidget(this)), m_words(new QLineEdit(this)), m_nothing(new QLabel(this))
{
    setWindowTitle(tr("Guide"));
    setWindowIcon(applicationIcon());
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(kFirstSize);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(makeBar());
    page->addWidget(m_view, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    side->addWidget(makeSide());
    layout->addLayout(side);
    layout->addLayout(page, 1);
    QWidget* last = m_contents;
    for (QWidget* next : std::initializer_list<QWidget*>{m_back, m_forward, m_words, m_view}) {
        setTabOrder(last, next);
        last = next;
    }

    connect(m_view, &GuideView::placeChanged, this, &GuideWindow::showPlace);
    connect(m_contents, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem* item) {
                if (item != nullptr && item->data(Qt::UserRole).toString() != m_view->page())
                    m_view->showPage(item->data(Qt::UserRole).toString());
            });
    const auto key = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    key(QKeySequence(QKeySequence::Find), [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    key(QKeySequence(QKeySequence::FindNext), [this] { find(true); });
    key(QKeySequence(QKeySequence::FindPrevious), [this] { find(false); });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
}

QWidget* GuideWindow::makeSide()
{
    m_contents->setProperty("navigation", true);
    m_contents->setAccessibleName(tr("Guide contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const GuidePage& page : std::as_const(m_pages)) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.id);
    }
    m_contents->ensurePolished();
    m_contents->setFixedWidth(m_contents->sizeHintForColumn(0) + 2 * space::kLarge);
    return m_contents;
}

QWidget* GuideWindow::makeBar()
{
    auto* bar = new QWidget(this);
    m_back = makeButton(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = makeButton(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_back, &QToolButton::clicked, m_view, &GuideView::goBack);
    connect(m_forward, &QToolButton::clicked, m_view, &GuideView::goForward);
    m_words->setAccessibleName(tr("Words to find in the guide"));
    m_words->setPlaceholderText(tr("Find in the guide"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(m_words->fontMetrics().averageCharWidth() * kFieldLetters);
    connect(m_words, &QLineEdit::textEdited, this, [this] { m_nothing->clear(); });
    setTone(m_nothing, Tone::Muted);
    auto* language = new QLabel(tr("The guide is in English."), bar);
    setTone(language, Tone::Muted);
    const QLocale locale;
    language->setVisible(locale.language() != QLocale::English && locale != QLocale::c());
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(space::kSmall);
    layout->addWidget(language);
    layout->addStretch(1);
    layout->addWidget(m_nothing);
    layout->addWidget(m_words);
    return bar;
}

QToolButton* GuideWindow::makeButton(const QString& name, const QKeySequence& keys)
{
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setAccessibleName(name);
    button->setShortcut(keys);
    button->setToolTip(tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void GuideWindow::openAt(const QString& id)
{
    if (m_view->page() != id.section(u'#', 0, 0) && !m_view->showPage(id))
        m_view->showPage(m_pages.first().id);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

GuideWindow::Memory GuideWindow::memory() const
{
    return {m_view->journey(), m_words->text(), saveGeometry()};
}

/// The page comes last: it is scrolled as it is laid out.
void GuideWindow::resume(const Memory& memory)
{
    restoreGeometry(memory.geometry);
    m_words->setText(memory.words);
    m_view->setFocus(Qt::OtherFocusReason);
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    m_view->goOn(memory.journey);
}

void GuideWindow::showPlace()
{
    m_back->setEnabled(m_view->canGoBack());
    m_forward->setEnabled(m_view->canGoForward());
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == m_view->page()) {
            m_contents->setCurrentRow(row);
            setWindowTitle(tr("%1 – Guide").arg(m_contents->item(row)->text()));
        }
    }
}

/// In this page from the cursor on, then in the others, and at last in this one from its beginning.
void GuideWindow::find(bool forward)
{
    const QString words = m_words->text();
    if (words.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    bool found = m_view->find(words, flags) || findElsewhere(words, forward);
    if (!found) {
        m_view->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
        found = m_view->find(words, flags);
    }
    m_nothing->setText(found ? QString() : tr("Nothing in the guide has these words."));
}

bool GuideWindow::findElsewhere(const QString& words, bool forward)
{
    const qsizetype count = m_pages.size();
    const auto here = std::find_if(m_pages.cbegin(), m_pages.cend(), [this](const GuidePage& page) {
        return page.id == m_view->page();
    });
    const qsizetype at = here - m_pages.cbegin();
    for (qsizetype step = 1; step < count; ++step) {
        const GuidePage& page = m_pages[(at + (forward ? step : count - step)) % count];
        QTextDocument text;
        text.setMarkdown(guideText(page.id));
        if (text.find(words).isNull())
            continue;
        m_view->showPage(page.id);
        m_view->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
        return m_view->find(words,
                            forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward);
    }
    return false;
}

void GuideWindow::keyPressEvent(QKeyEvent* event)
{
    const bool inField = m_words->hasFocus();
    if (event->key() == Qt::Key_Escape) {
        if (inField)
            m_view->setFocus(Qt::OtherFocusReason);
        else
            close();
    } else if (inField && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        find(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace fuseboard
