// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// All types live in one namespace and end in one program. Two of one name would be taken for one
/// by the linker, with the destructor of either: C++ asks for no diagnostic of that.
class TestTypeNames : public QObject
{
    Q_OBJECT
private slots:
    void no_two_headers_define_a_type_of_one_name()
    {
        static const QRegularExpression definition(
            u"^(?:struct|class|enum class) ([A-Z]\\w*)[^;]*$"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> places;
        int types = 0;
        for (const auto* folder : {"app", "ui"}) {
            QDirIterator files(QStringLiteral(FUSEBOARD_SOURCE_DIR "/") + QLatin1StringView(folder),
                               {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                for (const QString& line : lines) {
                    const auto match = definition.match(line);
                    if (!match.hasMatch())
                        continue;
                    ++types;
                    const QString name = match.captured(1);
                    QVERIFY2(!places.contains(name),
                             qPrintable(u"%1: %2 and %3"_s.arg(name, places.value(name),
                                                               file.fileName())));
                    places.insert(name, file.fileName());
                }
            }
        }
        QVERIFY(types > 300);
    }
};

QTEST_GUILESS_MAIN(TestTypeNames)

#include "tst_typenames.moc"
