// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicationcure.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestApplicationCure : public QObject
{
    Q_OBJECT
private slots:
    void an_application_that_is_not_known_has_no_cure()
    {
        QCOMPARE(cureIn({}, ErrorKind::RateLimited), QString());
        QCOMPARE(cureIn(u"HAR"_s, ErrorKind::RateLimited), QString());
        QCOMPARE(adviceOn({}), QStringList());
    }

    void every_application_says_where_to_mend_what_can_be_mended_there_data()
    {
        QTest::addColumn<QString>("application");
        for (const char* name : {"Cursor", "Cline", "Continue"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void every_application_says_where_to_mend_what_can_be_mended_there()
    {
        QFETCH(QString, application);
        for (int i = 0; i < kErrorKindCount; ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            const bool nothing = kind == ErrorKind::ContentFiltered || kind == ErrorKind::Unknown;
            QCOMPARE(cureIn(application, kind).isEmpty(), nothing);
        }
        QVERIFY(cureIn(application, ErrorKind::AuthenticationFailed)
                    .contains(u"key"_s, Qt::CaseInsensitive));
        QVERIFY(cureIn(application, ErrorKind::ModelNotFound)
                    .contains(u"model"_s, Qt::CaseInsensitive));
        QVERIFY(!adviceOn(application).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestApplicationCure)
#include "tst_applicationcure.moc"
