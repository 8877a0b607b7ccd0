// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guideview.h"

#include "ui/shell/guidecontents.h"
#include "ui/shell/guidedress.h"
#include "ui/widgets/tokens.h"

#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextDocument>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QUrl kPlace(u"qrc:/guide/"_s); ///< of the pages; links and pictures are relative to it
constexpr int kWidestPicture = 860;  ///< fits the window as it opens

} // namespace

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Guide page"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

bool GuideView::showPage(const QString& address)
{
    const QString page = address.section(u'#', 0, 0);
    const QString anchor = address.section(u'#', 1);
    const Place from = here();
    if (page != m_page && !load(page))
        return false;
    if (!from.page.isEmpty()) {
        m_past.append(from);
        m_future.clear();
    }
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
    emit placeChanged();
    return true;
}

bool GuideView::load(const QString& page)
{
    const QString text = guideText(page);
    if (text.isEmpty())
        return false;
    m_page = page;
    // Made apart: one that is shown is laid out again with each change.
    auto* next = new QTextDocument(this);
    next->setDefaultFont(font());
    next->setMarkdown(text);
    next->setBaseUrl(kPlace);
    dressGuide(*next, tokensOf(palette()), font());
    setDocument(next);
    delete std::exchange(m_document, next);
    fit();
    return true;
}

void GuideView::follow(const QUrl& link)
{
    const QUrl url = kPlace.resolved(link);
    if (url.scheme() != "qrc"_L1) {
        QDesktopServices::openUrl(url);
        return;
    }
    const QString file = link.path();
    const QString page = file.isEmpty() ? m_page : url.fileName().section(u'.', 0, 0);
    showPage(url.hasFragment() ? page + u'#' + url.fragment() : page);
}

GuideView::Place GuideView::here() const
{
    return {m_page, verticalScrollBar()->value()};
}

void GuideView::travel(QList<Place>& from, QList<Place>& to)
{
    if (from.isEmpty())
        return;
    const Place target = from.takeLast();
    to.append(here());
    if (target.page != m_page)
        load(target.page);
    verticalScrollBar()->setValue(target.scroll);
    emit placeChanged();
}

void GuideView::goOn(const Journey& journey)
{
    if (!load(journey.place.page))
        return;
    m_past = journey.past;
    m_future = journey.future;
    verticalScrollBar()->setValue(journey.place.scroll);
    emit placeChanged();
}

void GuideView::goBack()
{
    travel(m_past, m_future);
}

void GuideView::goForward()
{
    travel(m_future, m_past);
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    const QUrl url = kPlace.resolved(name);
    if (type != QTextDocument::ImageResource || url.scheme() != "qrc"_L1)
        return {};
    const QImage picture(u':' + url.path());
    const int widest = qRound(kWidestPicture * devicePixelRatioF());
    // Scaled well once; the text would scale it each time, and badly.
    return picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation)
                                    : picture;
}

void GuideView::fit()
{
    const int margins = static_cast<int>(2 * document()->documentMargin());
    fitPictures(*document(), viewport()->width() - margins);
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    const bool looksDifferent =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!looksDifferent || m_page.isEmpty())
        return;
    const int scroll = verticalScrollBar()->value();
    load(m_page);
    verticalScrollBar()->setValue(scroll);
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

} // namespace fuseboard
