// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace fuseboard {

/// Where an error, a log or a HAR goes in, and what each of them looks like. The text itself is
/// never shown: it may hold keys.
class PasteCard : public QFrame
{
    Q_OBJECT
public:
    explicit PasteCard(QWidget* parent = nullptr);
    void setDropping(bool dropping); ///< something is held above the page

signals:
    void pasteRequested();
    void openRequested();

private:
    QWidget* makeExamples();
};

} // namespace fuseboard
