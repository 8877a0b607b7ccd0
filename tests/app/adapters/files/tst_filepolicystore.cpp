// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/filepolicystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include "tests/app/adapters/files/assomebody.h"

#include <unistd.h>
#endif

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFilePolicyStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_first;
    QString m_second;
    QString m_data;

    FilePolicyStore store() const { return {{m_first, m_second}, m_data}; }
    static void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        QDir(m_home.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_home.filePath(u"one"_s)));
        QVERIFY(QDir().mkpath(m_home.filePath(u"two"_s)));
        m_first = m_home.filePath(u"one/policy.json"_s);
        m_second = m_home.filePath(u"two/policy.json"_s);
        m_data = m_home.filePath(u"data"_s);
    }

    void without_a_file_there_is_none_and_its_place_is_told()
    {
        FilePolicyStore none = store();
        QVERIFY(!none.read().exists);
        QCOMPARE(none.place(), m_first);
        FilePolicyStore nowhere({}, m_data);
        QVERIFY(!nowhere.read().exists);
    }

    void the_first_place_that_has_anything_counts()
    {
        put(m_second, "second");
        QCOMPARE(store().read().bytes, QByteArray("second"));
        QCOMPARE(store().place(), m_second);
        put(m_first, "first");
        QCOMPARE(store().read().bytes, QByteArray("first"));
    }

    void a_link_that_leads_nowhere_is_told_and_hides_what_is_behind_it()
    {
        put(m_second, "second");
        QVERIFY(QFile::link(m_home.filePath(u"gone"_s), m_first));
        const FileResult result = store().read();
        QVERIFY(result.exists && !result.ok);
        QVERIFY2(result.message.contains(u"the link leads nowhere"_s), qPrintable(result.message));
    }

    void a_link_is_followed()
    {
        const QString target = m_home.filePath(u"target.json"_s);
        put(target, "linked");
        QVERIFY(QFile::link(target, m_first));
        QCOMPARE(store().read().bytes, QByteArray("linked"));
    }

    void a_folder_and_what_is_too_large_are_told()
    {
        QVERIFY(QDir().mkpath(m_first));
        QVERIFY(store().read().message.contains(u"is a folder"_s));
        QVERIFY(QDir().rmdir(m_first));
        put(m_first, QByteArray((4 << 20) + 1, ' '));
        QVERIFY(store().read().message.contains(u"larger than 4 MiB"_s));
    }

    void a_file_that_cannot_be_read_is_told()
    {
#ifdef Q_OS_UNIX
        put(m_first, "secret");
        const AsSomebody somebody({m_home.path(), m_home.filePath(u"one"_s), m_first});
        QVERIFY(QFile::setPermissions(m_first, {}));
        const FileResult result = store().read();
        QVERIFY(result.exists && !result.ok);
        QVERIFY(result.message.contains(m_first));
#else
        QSKIP("Permissions are set in another way on this system.");
#endif
    }

    void one_that_the_user_can_write_is_no_protection()
    {
#ifdef Q_OS_UNIX
        put(m_first, "x");
        QCOMPARE(store().userCanWrite(), geteuid() != 0);
#endif
    }

    void the_last_good_copy_is_kept_and_forgotten()
    {
        FilePolicyStore kept = store();
        QVERIFY(!kept.readLastGood().exists);
        QVERIFY(kept.keepAsLastGood("good").ok);
        QCOMPARE(store().readLastGood().bytes, QByteArray("good"));
        kept.forgetLastGood();
        QVERIFY(!kept.readLastGood().exists);
    }
};

QTEST_GUILESS_MAIN(TestFilePolicyStore)
#include "tst_filepolicystore.moc"
