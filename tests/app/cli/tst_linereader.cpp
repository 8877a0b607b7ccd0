// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linereader.h"

#include <QBuffer>
#include <QTest>

using namespace fuseboard;

namespace {

/// "text" or "!" for a line that was too long, each with its number.
QList<QByteArray> linesOf(QByteArray text, qsizetype maxBytes)
{
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    LineReader reader(device, maxBytes);
    QList<QByteArray> lines;
    while (const auto line = reader.next())
        lines.append(QByteArray::number(line->number) + ':' +
                     (line->tooLong ? QByteArray("!") : line->text.toByteArray()));
    return lines;
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT
private slots:
    void nothing_has_no_lines() { QCOMPARE(linesOf({}, 10), QList<QByteArray>()); }

    void empty_lines_count_and_the_last_needs_no_end()
    {
        QCOMPARE(linesOf("a\n\nb", 10), (QList<QByteArray>{"1:a", "2:", "3:b"}));
        QCOMPARE(linesOf("a\n", 10), QList<QByteArray>{"1:a"});
    }

    void a_line_over_the_limit_is_left_out_as_a_whole()
    {
        QCOMPARE(linesOf("abc\nabcd\nd", 3), (QList<QByteArray>{"1:abc", "2:!", "3:d"}));
        QCOMPARE(linesOf("abcd", 3), QList<QByteArray>{"1:!"});
        const QByteArray endless(1 << 20, 'x');
        QCOMPARE(linesOf("a\n" + endless + "\nb", 1000), (QList<QByteArray>{"1:a", "2:!", "3:b"}));
    }

    void lines_across_blocks_stay_whole()
    {
        QByteArray text;
        QList<QByteArray> expected;
        for (int i = 1; i <= 400; ++i) {
            const QByteArray line(i * 7 % 1500, static_cast<char>('a' + i % 26));
            text += line + '\n';
            expected.append(QByteArray::number(i) + ':' + line);
        }
        QCOMPARE(linesOf(text, 1 << 20), expected);
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
