// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/settingpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Paths of the schema that have a value of their own.
void collect(const QJsonObject& schema, const QString& prefix, QStringList& paths)
{
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString path = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        const QJsonObject inner = it->toObject();
        if (inner.contains(u"properties"_s))
            collect(inner, path, paths);
        else if (path != "version"_L1 && !entryLists().contains(path))
            paths.append(path);
    }
}

} // namespace

class TestSettingPaths : public QObject
{
    Q_OBJECT

private slots:
    void they_are_those_of_the_schema()
    {
        QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/resources/config.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList described;
        collect(QJsonDocument::fromJson(file.readAll()).object(), {}, described);
        QStringList known = settingPaths();
        described.sort();
        known.sort();
        QCOMPARE(known, described);
    }

    void sections_are_what_stands_before_a_dot()
    {
        QVERIFY(settingSections().contains(u"export"_s));
        QVERIFY(settingSections().contains(u"export.log"_s));
        QVERIFY(!settingSections().contains(u"export.log.file"_s));
    }

    void a_value_is_found_where_it_was_put()
    {
        QJsonObject document;
        QVERIFY(valueAt(document, u"a.b.c").isUndefined());
        setValueAt(document, u"a.b.c", 1);
        setValueAt(document, u"a.d", true);
        QCOMPARE(valueAt(document, u"a.b.c"), QJsonValue(1));
        QCOMPARE(valueAt(document, u"a.d"), QJsonValue(true));
    }

    void what_is_taken_out_leaves_no_empty_object_behind()
    {
        QJsonObject document;
        setValueAt(document, u"a.b.c", 1);
        setValueAt(document, u"x", 2);
        setValueAt(document, u"a.b.c", QJsonValue::Undefined);
        QCOMPARE(document, (QJsonObject{{u"x"_s, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestSettingPaths)
#include "tst_settingpaths.moc"
