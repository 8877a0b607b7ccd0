// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/pages/settings/sessionsection.h"
#include "ui/widgets/sessionstart.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kRow = u"Start: Start with the session, in the tray"_s;

/// A desktop that can be asked, and that may refuse.
struct Desktop
{
    bool on = false;
    QString fault{};
    SessionStart session{[this] { return on; },
                         [this](bool wish) {
                             if (fault.isEmpty())
                                 on = wish;
                             return fault;
                         }};
};

} // namespace

class TestSessionSection : public QObject
{
    Q_OBJECT
private slots:

    void it_is_off_until_it_is_wished_and_can_be_reset()
    {
        Desktop desktop;
        SessionSection section(desktop.session);
        section.show();
        auto* box = control<QCheckBox>(section, kRow);
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(desktop.on);
        QVERIFY(box->isChecked());
        control<QToolButton>(section, u"Reset "_s + kRow)->click();
        QVERIFY(!desktop.on);
        QVERIFY(!box->isChecked());
        QCOMPARE(namingProblem(section), QString());
    }

    void a_refusal_stands_at_the_row_and_nothing_is_pretended()
    {
        Desktop desktop;
        desktop.fault = u"The folder cannot be made."_s;
        SessionSection section(desktop.session);
        section.show();
        auto* box = control<QCheckBox>(section, kRow);
        box->click();
        QVERIFY(!box->isChecked());
        const auto* problem = control<QLabel>(section, u"Problem with "_s + kRow);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(desktop.fault));
        desktop.fault.clear();
        box->click();
        QVERIFY(box->isChecked());
        QVERIFY(!problem->isVisible());
    }

    void what_the_desktop_changed_meanwhile_is_seen_when_it_is_shown()
    {
        Desktop desktop;
        SessionSection section(desktop.session);
        desktop.on = true;
        section.show();
        QVERIFY(control<QCheckBox>(section, kRow)->isChecked());
    }
};

QTEST_MAIN(TestSessionSection)
#include "tst_sessionsection.moc"
