// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QVariantList>

namespace fuseboard {

/// A PostgreSQL of this test alone: a cluster in a folder of its own, on a free port of loopback,
/// for as long as it lives. It runs as an unprivileged user, which its programs insist on.
class Postgres
{
public:
    enum class Stop { Fast, Immediate }; ///< Immediate: as a crash

    static bool isInstalled();

    Postgres() = default;
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    /// Makes the cluster, with passwords (SCRAM). Empty: it answers; else what went wrong.
    QString make();
    QString start();
    QString stop(Stop how);

    QString createDatabase(const QString& name);
    /// As the user that the boards are.
    QUrl url(const QString& database) const;
    static QByteArray password() { return "s3cret-of-the-team"; }

    /// All rows of a statement; a failure fails the test.
    QList<QVariantList> rows(const QString& database, const QString& sql) const;
    QVariant value(const QString& database, const QString& sql) const;

private:
    QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    bool m_isRunning = false;
};

} // namespace fuseboard
