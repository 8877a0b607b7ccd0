// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidecontents.h"
#include "ui/shell/guideview.h"
#include "ui/widgets/tokens.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Takes addresses in the place of the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened << url; }
};

struct Shown
{
    Shown()
    {
        view.resize(700, 500);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    GuideView view;
};

int widestPicture(const GuideView& view)
{
    int widest = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isImageFormat())
                widest = std::max(widest, static_cast<int>(format.toImageFormat().width()));
        }
    }
    return widest;
}

QColor colorOfFirst(const GuideView& view, bool (*isIt)(const QTextCharFormat&))
{
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (isIt(at.fragment().charFormat()))
                return at.fragment().charFormat().foreground().color();
        }
    }
    return {};
}

bool isLink(const QTextCharFormat& format)
{
    return format.isAnchor() && !format.anchorHref().isEmpty();
}

} // namespace

class GuideViewTest : public QObject
{
    Q_OBJECT

private slots:
    void every_page_is_shown()
    {
        Shown shown;
        const QList<GuidePage> pages = guideContents();
        for (const GuidePage& page : pages) {
            QVERIFY2(shown.view.showPage(page.id), qPrintable(page.id));
            QVERIFY2(shown.view.toPlainText().startsWith(page.title), qPrintable(page.id));
        }
    }

    void a_page_that_is_not_there_changes_nothing()
    {
        Shown shown;
        QVERIFY(shown.view.showPage(u"chains"_s));
        QVERIFY(!shown.view.showPage(u"no-such-page"_s));
        QCOMPARE(shown.view.page(), u"chains"_s);
        QVERIFY(!shown.view.canGoBack());
    }

    void an_anchor_is_scrolled_to()
    {
        Shown shown;
        QVERIFY(shown.view.showPage(u"chains#circuit-breakers"_s));
        QVERIFY(shown.view.verticalScrollBar()->value() > 0);
        const QTextCursor top = shown.view.cursorForPosition({40, 6});
        QVERIFY(top.block().text().contains("Circuit"_L1) ||
                top.block().next().text().contains("Circuit"_L1));
    }

    void links_are_followed_and_the_way_back_is_kept()
    {
        Shown shown;
        const QSignalSpy places(&shown.view, &GuideView::placeChanged);
        QVERIFY(shown.view.showPage(u"index"_s));
        emit shown.view.anchorClicked(QUrl(u"chains.md#retries"_s));
        QCOMPARE(shown.view.page(), u"chains"_s);
        emit shown.view.anchorClicked(QUrl(u"#limits"_s));
        QCOMPARE(shown.view.page(), u"chains"_s);
        emit shown.view.anchorClicked(QUrl(u"errors.md"_s));
        QCOMPARE(shown.view.page(), u"errors"_s);

        shown.view.goBack();
        QCOMPARE(shown.view.page(), u"chains"_s);
        QVERIFY(shown.view.verticalScrollBar()->value() > 0); // where it was left
        shown.view.goBack();
        shown.view.goBack();
        QCOMPARE(shown.view.page(), u"index"_s);
        QVERIFY(!shown.view.canGoBack());
        shown.view.goForward();
        QCOMPARE(shown.view.page(), u"chains"_s);
        QVERIFY(shown.view.canGoForward());
        QVERIFY(shown.view.showPage(u"keys"_s)); // another way: the old one is gone
        QVERIFY(!shown.view.canGoForward());
        QCOMPARE(places.size(), 9);
    }

    void only_a_click_leaves_the_program()
    {
        Browser browser;
        Shown shown;
        const QList<GuidePage> pages = guideContents();
        for (const GuidePage& page : pages)
            shown.view.showPage(page.id);
        QVERIFY(browser.opened.isEmpty());
        emit shown.view.anchorClicked(QUrl(u"https://example.com/a"_s));
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://example.com/a"_s)});
        QCOMPARE(shown.view.page(), pages.last().id);
    }

    void nothing_is_read_but_pictures_of_the_resources_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a host") << u"https://example.com/x.png"_s;
        QTest::newRow("a file") << u"file:///usr/share/pixmaps/debian-logo.png"_s;
        QTest::newRow("a path") << u"//example.com/x.png"_s;
    }

    void nothing_is_read_but_pictures_of_the_resources()
    {
        QFETCH(QString, name);
        GuideView view;
        const QVariant got = view.loadResource(QTextDocument::ImageResource, QUrl(name));
        QVERIFY(got.value<QImage>().isNull());
        QVERIFY(!view.loadResource(QTextDocument::StyleSheetResource, QUrl(name)).isValid());
    }

    void pictures_fit_the_window()
    {
        Shown shown;
        QVERIFY(shown.view.showPage(u"overview"_s));
        QVERIFY(widestPicture(shown.view) > 0);
        QVERIFY(widestPicture(shown.view) < 700);
        shown.view.resize(3000, 500);
        QVERIFY(widestPicture(shown.view) > 700); // and no wider than it is sharp
        QVERIFY(widestPicture(shown.view) <= 860 * shown.view.devicePixelRatioF());
        shown.view.resize(420, 500);
        QVERIFY(widestPicture(shown.view) < 420);
        QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
    }

    void links_have_the_colour_of_the_theme()
    {
        Shown shown;
        QVERIFY(shown.view.showPage(u"index"_s));
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            const Tokens& tokens = tokensOf(appearance);
            shown.view.setPalette(paletteOf(tokens));
            QCOMPARE(colorOfFirst(shown.view, isLink), tokens.accent);
        }
    }

    void a_change_of_the_look_keeps_the_place()
    {
        Shown shown;
        QVERIFY(shown.view.showPage(u"chains#limits"_s));
        const int scroll = shown.view.verticalScrollBar()->value();
        shown.view.setPalette(paletteOf(tokensOf(Appearance::Dark)));
        QCOMPARE(shown.view.verticalScrollBar()->value(), scroll);
        QCOMPARE(shown.view.page(), u"chains"_s);
    }
};

QTEST_MAIN(GuideViewTest)
#include "tst_guideview.moc"
