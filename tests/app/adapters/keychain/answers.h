// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secretstore.h"

#include <QTest>

#include <functional>
#include <memory>
#include <utility>

namespace fuseboard {

/// What one operation was answered, and how often.
struct Answer
{
    int count = 0;
    SecretResult result;
};

inline SecretStore::Done into(const std::shared_ptr<Answer>& answer)
{
    return [answer](const SecretResult& result) {
        ++answer->count;
        answer->result = result;
    };
}

/// Asks and waits; a missing answer shows as Failed, "no answer came".
inline SecretResult answerTo(const std::function<void(SecretStore::Done)>& ask)
{
    const auto answer = std::make_shared<Answer>();
    ask(into(answer));
    if (answer->count != 0)
        return {SecretStatus::Failed, {}, QStringLiteral("answered from within the call")};
    if (!QTest::qWaitFor([&] { return answer->count > 0; }, 20'000))
        return {SecretStatus::Failed, {}, QStringLiteral("no answer came")};
    return answer->result;
}

inline SecretResult readFrom(SecretStore& store, const QString& entry)
{
    return answerTo([&](SecretStore::Done done) { store.read(entry, std::move(done)); });
}

inline SecretResult writeTo(SecretStore& store, const QString& entry, QByteArray key)
{
    const Secret secret = Secret::take(std::move(key));
    return answerTo([&](SecretStore::Done done) { store.write(entry, secret, std::move(done)); });
}

inline SecretResult removeFrom(SecretStore& store, const QString& entry)
{
    return answerTo([&](SecretStore::Done done) { store.remove(entry, std::move(done)); });
}

} // namespace fuseboard

/// Compares the status, and shows the message where it is another one.
#define COMPARE_STATUS(result, expected)                                                           \
    do {                                                                                           \
        const fuseboard::SecretResult got = (result);                                              \
        QVERIFY2(                                                                                  \
            got.status == (expected),                                                              \
            qPrintable(QStringLiteral("status %1: %2").arg(int(got.status)).arg(got.message)));    \
    } while (false)
