// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fuseboard {

/// A page of the user guide, as a Markdown file of the resources.
struct GuidePage
{
    QString id; ///< its file without ".md"
    QString title;
};

/// Every page that the first one, "index", leads to, in its order, and that one itself.
QList<GuidePage> guideContents();

/// The Markdown of a page; empty: there is none.
QString guideText(const QString& id);

/// The page that belongs to a page of the window, by its name in the contracts.
QString guideIdOf(const QString& windowPage);

/// The anchor of a heading: that of GitHub, so that links work in both places.
QString guideAnchor(const QString& heading);

} // namespace fuseboard
