// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>

namespace fuseboard {

/// A key. It can be neither printed, streamed, nor compared to a string; copies share one
/// buffer, which is wiped when the last of them is gone. Unwrap it only where the request's
/// header is written, where it is handed to the keychain, and in the Redactor.
/// Threads: may be copied between threads; the buffer is never changed after construction.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and wipes the argument.
    static Secret take(QByteArray&& bytes);

    bool isEmpty() const;
    qsizetype size() const;
    bool sameAs(const Secret& other) const; ///< in constant time

    /// Prefix and last four characters ("sk-ant-…wxyz") for showing; "…" where the key is too
    /// short to show a part of it.
    QString masked() const;

    /// The bytes themselves. The caller wipes its copy with wipe().
    QByteArray unwrap() const;

    /// Overwrites the bytes, also where the compiler would think it useless.
    static void wipe(QByteArray& bytes);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Secret)
