// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/prompt.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class PromptTest : public QObject
{
    Q_OBJECT

private slots:
    void a_text_becomes_one_message_of_the_user();
    void estimates_a_token_for_four_characters_data();
    void estimates_a_token_for_four_characters();
    void counts_the_system_text_and_every_message();
};

void PromptTest::a_text_becomes_one_message_of_the_user()
{
    const Prompt prompt = Prompt::ofText(u"Hello"_s);
    QCOMPARE(prompt.messages, (QList<Message>{{Role::User, u"Hello"_s}}));
    QVERIFY(prompt.system.isEmpty());
    QVERIFY(!prompt.maxTokens);
    QVERIFY(prompt.stream);
}

void PromptTest::estimates_a_token_for_four_characters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("tokens");
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("a started token counts") << u"a"_s << qint64(1);
    QTest::newRow("four") << u"abcd"_s << qint64(1);
    QTest::newRow("five") << u"abcde"_s << qint64(2);
    QTest::newRow("long") << QString(40'000, u'x') << qint64(10'000);
}

void PromptTest::estimates_a_token_for_four_characters()
{
    QFETCH(QString, text);
    QFETCH(qint64, tokens);
    QCOMPARE(Prompt::ofText(text).estimatedInputTokens(), tokens);
}

void PromptTest::counts_the_system_text_and_every_message()
{
    Prompt prompt = Prompt::ofText(u"abcd"_s);
    prompt.system = u"abcd"_s;
    prompt.messages.append(Message{Role::Assistant, u"abcd"_s});
    QCOMPARE(prompt.estimatedInputTokens(), 3);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::PromptTest)
#include "tst_prompt.moc"
