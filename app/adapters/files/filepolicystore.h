// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/policystore.h"

#include <QStringList>

namespace fuseboard {

/// `policy.json` at the first of several places where there is anything, and
/// `policy.last-good.json` in the data directory.
/// Threads: any one.
class FilePolicyStore : public PolicyStore
{
public:
    FilePolicyStore(const QStringList& files, const QString& dataDirectory);

    QString place() const override;
    FileResult read() override;
    bool userCanWrite() const override; ///< always false for root, and on Windows
    FileResult readLastGood() override;
    FileResult keepAsLastGood(const QByteArray& bytes) override;
    void forgetLastGood() override;

private:
    QStringList m_files;
    QString m_lastGoodFile;
};

} // namespace fuseboard
