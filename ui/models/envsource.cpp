// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/envsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace fuseboard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvSource)
};

} // namespace

EnvFile readEnvFileAt(const QString& path)
{
    const auto failed = [](const QString& why) { return EnvFile{{}, {}, why}; };
    // Of a pipe or a device there is no end to wait for.
    if (!QFileInfo(path).isFile())
        return failed(Words::tr("%1 is no file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // a buffer would not be wiped
        return failed(Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes(kMostEnvBytes + 1, '\0');
    const qint64 size = file.read(bytes.data(), bytes.size());
    if (size < 0)
        return failed(Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    bytes.resize(size);
    return readEnvFile(std::move(bytes));
}

EnvFile readEnvironment(const QStringList& names)
{
    EnvFile file;
    for (const QString& name : names) {
        const QByteArray variable = name.toLatin1();
        if (!qEnvironmentVariableIsEmpty(variable.constData()))
            file.variables.append(EnvVariable::take(name, qgetenv(variable.constData()), 0));
    }
    return file;
}

} // namespace fuseboard
