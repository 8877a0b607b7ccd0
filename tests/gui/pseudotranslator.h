// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace fuseboard {

/// A language that nobody speaks: every text is put between ⟦ and ⟧, in other letters, and a third
/// longer. What stands in the window without the brackets did not go through a translation.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int count) const override;
    bool isEmpty() const override { return false; }
};

/// What of `text` is outside of every pair of brackets.
QString untranslated(const QString& text);

} // namespace fuseboard
