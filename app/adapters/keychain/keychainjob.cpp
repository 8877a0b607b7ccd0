// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainjob.h"

#include <QLibrary>
#include <QStringDecoder>
#include <qt6keychain/keychain.h>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Text exactly as it stands in the bytes: a byte order mark is a character like any other.
QStringDecoder exactDecoder()
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                    QStringDecoder::Flag::ConvertInitialBom);
}

/// Through a volatile pointer, which the optimizer must not drop.
void wipe(QString& text)
{
    volatile char16_t* characters = reinterpret_cast<char16_t*>(text.data());
    for (qsizetype i = 0; i < text.size(); ++i)
        characters[i] = u'\0';
}

QString entryName(const KeychainRequest& request)
{
#ifdef Q_OS_WIN
    // QtKeychain names a credential there by the entry alone.
    return request.service + u'/' + request.entry;
#else
    return request.entry;
#endif
}

/// QtKeychain loads it at run time and says "Unknown error" without it.
bool secretServiceLibraryIsMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !QLibrary(u"secret-1"_s, 0).load();
#else
    return false;
#endif
}

} // namespace

QString refusalOf(const Secret& secret)
{
    QByteArray bytes = secret.unwrap();
    QStringDecoder decoder = exactDecoder();
    QString text = decoder(bytes);
    QString refusal;
    if (bytes.isEmpty())
        refusal = u"The key is empty."_s;
    else if (decoder.hasError())
        refusal = u"The key is not UTF-8 text, which a keychain cannot keep."_s;
    else if (bytes.contains('\0'))
        refusal = u"The key holds a NUL character, where a keychain would cut it off."_s;
#ifdef Q_OS_WIN
    else if (constexpr qsizetype kMaxBytes = 2560; bytes.size() > kMaxBytes)
        refusal = u"The key is longer than the 2560 bytes that Windows keeps."_s;
#endif
    wipe(text);
    Secret::wipe(bytes);
    return refusal;
}

void KeychainJob::start(KeychainRequest request, Then then)
{
    (new KeychainJob(std::move(request), std::move(then)))->carryOut();
}

KeychainJob::KeychainJob(KeychainRequest request, Then then)
    : m_request(std::move(request)), m_then(std::move(then))
{
}

void KeychainJob::carryOut()
{
    // Looked for each time: a keyring may come and go, and without one libsecret says "not found"
    // to every read, which would be wrong.
    findKeyringService(this, [this](const KeyringService& service) {
        m_backend = service.name;
        if (!service.missing.isEmpty())
            return answer({SecretStatus::Unavailable, {}, service.missing});
        switch (m_request.action) {
        case KeychainRequest::Action::Read:
            return read();
        case KeychainRequest::Action::Write:
            return write();
        case KeychainRequest::Action::Remove:
            return remove();
        }
    });
}

void KeychainJob::read()
{
    launch(new QKeychain::ReadPasswordJob(m_request.service),
           [this](Outcome& outcome) { finish(outcome); });
}

void KeychainJob::write()
{
    auto* job = new QKeychain::WritePasswordJob(m_request.service);
    QByteArray bytes = m_request.secret.unwrap();
    QString text = exactDecoder()(bytes);
    // As text, so that the user's other tools can show it. The job's own copy is out of reach: it
    // is freed without being wiped.
    job->setTextData(text);
    wipe(text);
    Secret::wipe(bytes);
    m_request.secret = {};
    launch(job, [this](Outcome& outcome) { finish(outcome); });
}

void KeychainJob::remove()
{
    // libsecret reports success for an entry that never was, so it is looked up first.
    launch(new QKeychain::ReadPasswordJob(m_request.service), [this](Outcome& found) {
        Secret::wipe(found.bytes);
        if (found.error != QKeychain::NoError)
            return finish(found);
        launch(new QKeychain::DeletePasswordJob(m_request.service),
               [this](Outcome& outcome) { finish(outcome); });
    });
}

void KeychainJob::launch(QKeychain::Job* job, Step step)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entryName(m_request));
    const auto outcome = std::make_shared<Outcome>();
    connect(job, &QKeychain::Job::finished, this, [outcome](QKeychain::Job* finished) {
        outcome->error = finished->error();
        outcome->message = finished->errorString();
        if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            outcome->bytes = reading->binaryData();
    });
    // Only when the job is gone does nobody share the bytes any more, so that they can be wiped.
    connect(job, &QObject::destroyed, this, [outcome, step = std::move(step)] { step(*outcome); });
    job->start();
}

void KeychainJob::finish(Outcome& outcome)
{
    Secret secret = Secret::take(std::move(outcome.bytes));
    switch (static_cast<QKeychain::Error>(outcome.error)) {
    case QKeychain::NoError:
        return answer({SecretStatus::Ok, std::move(secret), {}});
    case QKeychain::EntryNotFound:
        if (m_request.action != KeychainRequest::Action::Write)
            return explainAbsence();
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return answer({SecretStatus::Denied, {}, outcome.message});
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return answer({SecretStatus::Unavailable, {}, outcome.message});
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    explainFailure(outcome.message);
}

void KeychainJob::explainAbsence()
{
    findLockedEntry(m_request.service, m_request.entry, this, [this](bool isLocked) {
        if (isLocked) {
            return answer(
                {SecretStatus::Denied, {}, u"The keychain is locked, and nobody unlocked it."_s});
        }
        answer({SecretStatus::NotFound, {}, u"The keychain has no such entry."_s});
    });
}

void KeychainJob::explainFailure(const QString& message)
{
    if (secretServiceLibraryIsMissing()) {
        return answer({SecretStatus::Unavailable,
                       {},
                       u"The library of the Secret Service, libsecret-1, is not installed."_s});
    }
    findKeyringService(this, [this, message](const KeyringService& service) {
        if (!service.missing.isEmpty())
            return answer({SecretStatus::Unavailable, {}, service.missing});
        if (!service.running) {
            return answer({SecretStatus::Unavailable,
                           {},
                           u"The keychain service does not start: %1"_s.arg(message)});
        }
        findMissingCollection(this, [this, message](bool isMissing) {
            const QString cause =
                isMissing
                    ? u"The keychain has no default collection to keep keys in, and none was made."_s
                    : message;
            answer({SecretStatus::Failed, {}, cause});
        });
    });
}

void KeychainJob::answer(const SecretResult& result)
{
    deleteLater();
    m_then({result, m_backend});
}

} // namespace fuseboard
