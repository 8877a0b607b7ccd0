// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes input for `fuseboardctl diagnose --batch`: the replies of the classifier's tests, each a
// little different, so that nothing can be remembered.
#include "tests/app/providers/errorfixtures.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const std::vector<test::ErrorFixture> fixtures = test::allErrors();
    const int count = argc > 1 ? std::atoi(argv[1]) : 200'000;
    for (int i = 0; i < count; ++i) {
        const test::ErrorFixture& one = fixtures[static_cast<std::size_t>(i) % fixtures.size()];
        QJsonObject headers{{u"content-type"_s, u"application/json"_s},
                            {u"x-request-id"_s, u"req_%1"_s.arg(i, 12, 16, QChar(u'0'))}};
        for (const auto& [name, value] : one.headers)
            headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        const QString body =
            QString::fromUtf8(one.body).replace("gpt-x"_L1, "model-%1"_L1.arg(QString::number(i)));
        const QJsonObject line{
            {u"id"_s, i},
            {u"provider"_s, QString::fromUtf8(one.provider)},
            {u"status"_s, one.status != 0 ? QJsonValue(one.status) : QJsonValue()},
            {u"headers"_s, headers},
            {u"body"_s, body},
            {u"mid_stream"_s, one.status == 0},
        };
        const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    }
}
