// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptstore.h"

#include "app/domain/redactor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kGather = 300ms;

KeptPrompt withoutKeys(KeptPrompt prompt)
{
    const Redactor redactor; // by their shape: keys in use are the engine's alone
    prompt.text = redactor.redact(prompt.text);
    prompt.system = redactor.redact(prompt.system);
    return prompt;
}

bool isTooLong(const KeptPrompt& prompt)
{
    return prompt.text.size() > PromptDocument::kLongestText ||
           prompt.system.size() > PromptDocument::kLongestText;
}

/// Empty where it went well. For its owner alone: prompts may be private.
QString writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

PromptStore::PromptStore(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGather);
    connect(&m_soon, &QTimer::timeout, this, &PromptStore::write);
}

PromptStore::~PromptStore()
{
    if (m_soon.isActive())
        write();
    m_writer.waitForDone();
}

void PromptStore::open(const QString& path)
{
    m_file = path;
    QFile file(path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_file.clear(); // what cannot be read is not written over
        return setFault(tr("Prompts cannot be kept: %1 cannot be read (%2).")
                            .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    const auto document = file.size() <= PromptDocument::kMostBytes
                              ? readPrompts(file.read(PromptDocument::kMostBytes))
                              : std::nullopt;
    file.close();
    if (document) {
        m_document = *document;
    } else {
        const QString aside = path + ".damaged"_L1;
        QFile::remove(aside);
        if (QFile::rename(path, aside))
            setFault(tr("The file of prompts was damaged; it is now %1.")
                         .arg(QDir::toNativeSeparators(aside)));
    }
    emit changed();
}

void PromptStore::remember(KeptPrompt prompt)
{
    if (!m_document.keepHistory || isTooLong(prompt))
        return;
    prompt.name.clear();
    prompt = withoutKeys(prompt);
    QList<KeptPrompt>& history = m_document.history;
    history.removeIf([&prompt](const KeptPrompt& other) { return other.saysTheSame(prompt); });
    history.prepend(prompt);
    if (history.size() > PromptDocument::kMostHistory)
        history.resize(PromptDocument::kMostHistory);
    touch();
}

void PromptStore::setKeepHistory(bool keep)
{
    if (keep == m_document.keepHistory)
        return;
    m_document.keepHistory = keep;
    if (!keep)
        m_document.history.clear();
    touch();
}

void PromptStore::save(const KeptPrompt& prompt)
{
    if (prompt.name.isEmpty() || isTooLong(prompt))
        return;
    QList<KeptPrompt>& saved = m_document.saved;
    saved.removeIf([&prompt](const KeptPrompt& other) { return other.name == prompt.name; });
    if (saved.size() >= PromptDocument::kMostSaved)
        return;
    const auto place = std::lower_bound(saved.cbegin(), saved.cend(), prompt,
                                        [](const KeptPrompt& a, const KeptPrompt& b) {
                                            return QString::localeAwareCompare(a.name, b.name) < 0;
                                        });
    saved.insert(place, withoutKeys(prompt));
    touch();
}

bool PromptStore::rename(const QString& from, const QString& to)
{
    const KeptPrompt* found = find(from);
    if (!found || to.isEmpty() || to.size() > PromptDocument::kLongestName || find(to))
        return false;
    KeptPrompt renamed = *found;
    renamed.name = to;
    m_document.saved.removeIf([&from](const KeptPrompt& other) { return other.name == from; });
    save(renamed);
    return true;
}

void PromptStore::remove(const QString& name)
{
    const KeptPrompt* found = find(name);
    if (!found)
        return;
    m_removed = *found;
    m_document.saved.removeIf([&name](const KeptPrompt& other) { return other.name == name; });
    touch();
}

/// One of that name that was saved in the meantime stays: then this one gets another.
void PromptStore::restore()
{
    if (!m_removed)
        return;
    KeptPrompt prompt = *std::exchange(m_removed, std::nullopt);
    const QString name = prompt.name;
    for (int i = 2; find(prompt.name); ++i)
        prompt.name = u"%1 (%2)"_s.arg(name).arg(i);
    save(prompt);
}

const KeptPrompt* PromptStore::find(const QString& name) const
{
    const auto found =
        std::find_if(m_document.saved.cbegin(), m_document.saved.cend(),
                     [&name](const KeptPrompt& prompt) { return prompt.name == name; });
    return found == m_document.saved.cend() ? nullptr : &*found;
}

void PromptStore::take(const Contents& contents)
{
    m_document = contents.document;
    m_removed = contents.removed;
    touch();
}

void PromptStore::touch()
{
    if (!m_file.isEmpty() && !m_soon.isActive())
        m_soon.start();
    emit changed();
}

void PromptStore::write()
{
    m_soon.stop();
    m_writer.start([this, path = m_file, document = m_document] {
        const QString fault = writeFile(path, writePrompts(document));
        // Queued; dropped where the store is gone.
        QMetaObject::invokeMethod(this, [this, path, fault] {
            setFault(fault.isEmpty() ? QString()
                                     : tr("Prompts cannot be kept in %1: %2")
                                           .arg(QDir::toNativeSeparators(path), fault));
        });
    });
}

void PromptStore::setFault(const QString& fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    emit faultChanged();
}

} // namespace fuseboard
