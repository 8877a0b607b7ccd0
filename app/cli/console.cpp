// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/domain/redactor.h"

#include <QFileDevice>
#include <QJsonDocument>

namespace fuseboard {

using namespace Qt::StringLiterals;

void Console::print(const QString& text)
{
    out->write(text.toUtf8());
    if (auto* file = qobject_cast<QFileDevice*>(out))
        file->flush();
}

void Console::printLine(const QString& text)
{
    print(text + u'\n');
}

void Console::printJson(const QJsonObject& object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::say(const QString& text)
{
    err->write((text + u'\n').toUtf8());
}

void Console::complain(const QString& text)
{
    // A complaint repeats words of the command line, and a key may have slipped in among them.
    static const Redactor shapes;
    say((colour ? u"\x1b[31mfuseboardctl:\x1b[0m "_s : u"fuseboardctl: "_s) + shapes.redact(text));
}

void Console::complain(const QString& name, const QList<ConfigurationProblem>& problems)
{
    for (const ConfigurationProblem& problem : problems)
        complain(u"%1: %2"_s.arg(name, problem.toString()));
}

QByteArray Console::readAll(qint64 maxBytes, bool& tooLong)
{
    QByteArray all;
    while (all.size() <= maxBytes) {
        const QByteArray some = in->read(maxBytes + 1 - all.size());
        if (some.isEmpty() && !in->waitForReadyRead(-1))
            break;
        all += some;
    }
    tooLong = all.size() > maxBytes;
    if (tooLong)
        all.truncate(maxBytes);
    return all;
}

} // namespace fuseboard
