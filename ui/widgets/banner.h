// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;

namespace fuseboard {

class LampLabel;

enum class Severity { Info, Warning, Bad };

struct BannerContent
{
    Severity severity = Severity::Info;
    QString title;
    QString text;
    QString action;           ///< the button's text; empty: no button
    bool dismissible = false; ///< only where it is harmless to look away

    bool operator==(const BannerContent&) const = default;
};

/// A condition that lasts, at the top of the content, with what to do about it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    /// `accessibleName` in English, e.g. "Keychain banner".
    explicit Banner(const QString& accessibleName, QWidget* parent = nullptr);
    void setContent(const BannerContent& content);

signals:
    void actionTriggered();
    void dismissed();

private:
    BannerContent m_content;
    LampLabel* m_lamp;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace fuseboard
