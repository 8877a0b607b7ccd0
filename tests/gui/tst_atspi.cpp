// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/assistivetree.h"
#include "tests/gui/outsidewindow.h"

#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 10'000;

} // namespace

/// The program itself, as a screen reader meets it from another process.
class TestAtspi : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase()
    {
        if (const QString missing = OutsideWindow::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY2(m_desktop.startDesktop(), qPrintable(m_desktop.fault()));
        m_tree = std::make_unique<AssistiveTree>(m_desktop.busAddress());
        m_desktop.startProgram(QStringLiteral(FUSEBOARD_PROGRAM),
                               {u"--demo"_s, u"--page"_s, u"Overview"_s});
        m_navigation = wait(u"Navigation"_s);
        QVERIFY2(m_navigation, m_desktop.programOutput().constData());
    }
    void cleanupTestCase() { m_tree.reset(); }

    void each_page_opens_by_its_entry_data()
    {
        QTest::addColumn<QString>("control"); ///< what one comes to the page for
        QTest::newRow("Prompt") << u"Send"_s;
        QTest::newRow("Chains") << u"Chain list"_s;
        QTest::newRow("Keys") << u"Check all keys"_s;
        QTest::newRow("Status") << u"Read now"_s;
        QTest::newRow("Calls") << u"Calls, newest first"_s;
        QTest::newRow("Diagnose") << u"Paste from the clipboard"_s;
        QTest::newRow("Alerts") << u"Alerts now"_s;
        QTest::newRow("Settings") << u"Find a setting"_s;
        QTest::newRow("Overview") << u"Check all providers now"_s;
    }
    void each_page_opens_by_its_entry()
    {
        QFETCH(QString, control);
        const QString page = QString::fromLatin1(QTest::currentDataTag());
        const auto entry = m_tree->find(page, m_navigation);
        QVERIFY2(entry, qPrintable(shown()));
        QCOMPARE(entry->role, static_cast<uint>(AssistiveTree::ListItem));
        QVERIFY(m_tree->act(*entry));
        QVERIFY2(wait(control), qPrintable(shown())); // which no other page has
    }

    void a_button_is_pressed_and_says_what_it_does_then()
    {
        const auto pause = wait(u"Pause the charts"_s);
        QVERIFY2(pause, qPrintable(shown()));
        QVERIFY(m_tree->act(*pause));
        const auto resume = wait(u"Resume the charts"_s);
        QVERIFY2(resume, qPrintable(shown()));
        QVERIFY(m_tree->act(*resume));
        QVERIFY2(wait(u"Pause the charts"_s), qPrintable(shown()));
    }

private:
    std::optional<AssistiveTree::Node> wait(const QString& name) const
    {
        std::optional<AssistiveTree::Node> found;
        (void)QTest::qWaitFor(
            [&] {
                found = m_tree->find(name);
                return found || !m_desktop.programRuns();
            },
            kPatienceMs);
        return found;
    }
    QString shown() const { return m_tree->names().join(u", "_s); }

    OutsideWindow m_desktop;
    std::unique_ptr<AssistiveTree> m_tree;
    std::optional<AssistiveTree::Node> m_navigation;
};

QTEST_GUILESS_MAIN(TestAtspi)
#include "tst_atspi.moc"
