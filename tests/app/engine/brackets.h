// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QTranslator>

namespace fuseboard {

/// A language that puts what it knows into brackets, and what is filled in the other way round.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int count) const override
    {
        Q_UNUSED(count);
        if (QByteArrayView(context) != "Engine" || QByteArrayView(disambiguation) != "")
            return {}; // the latter are no sentences, but what joins them
        const QString text = QString::fromUtf8(source);
        return text == QStringLiteral("the provider has %1 %2 left")
                   ? QStringLiteral("[%2: %1 left]")
                   : QStringLiteral("[%1]").arg(text);
    }
};

} // namespace fuseboard
