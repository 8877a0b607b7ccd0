// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTest>

#include <unistd.h>

namespace fuseboard {

/// Permissions do not bind root, as whom tests may run: then `paths` are given away, and the
/// process is their new owner for as long as this lives.
class AsSomebody
{
public:
    explicit AsSomebody(const QStringList& paths)
    {
        if (!m_wasRoot)
            return;
        constexpr uid_t kNobody = 65534;
        for (const QString& path : paths)
            QCOMPARE(chown(QFile::encodeName(path).constData(), kNobody, gid_t(-1)), 0);
        QCOMPARE(seteuid(kNobody), 0);
    }
    ~AsSomebody()
    {
        if (m_wasRoot)
            QCOMPARE(seteuid(0), 0);
    }
    Q_DISABLE_COPY_MOVE(AsSomebody)

private:
    bool m_wasRoot = geteuid() == 0;
};

} // namespace fuseboard
