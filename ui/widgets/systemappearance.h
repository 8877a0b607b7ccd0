// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace fuseboard {

/// What the portal's value of `color-scheme` says: 1 is dark, 2 is light, anything else says
/// nothing. It comes wrapped in one or two variants, by the version of the portal.
std::optional<Appearance> appearanceFromPortal(const QVariant& value);

/// Whether the desktop is light or dark, and when that changes. Never waits: the first answer is
/// the palette's lightness, a better one follows.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    /// Made before the application's own palette is set.
    explicit SystemAppearance(QObject* parent = nullptr);
    Appearance appearance() const { return m_appearance; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void set(Appearance appearance);
    void askPortal();

    Appearance m_appearance;
};

} // namespace fuseboard
