// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard {

// Small status documents of made-up pages, as the engines write them. All of one kind of page have
// the same parts: "Chat" and "Files".

QByteArray calmStatuspage(const QByteArray& name = "Alpha");
/// An open incident on "Chat", last touched at `updatedAt` (RFC 3339).
QByteArray troubledStatuspage(const QByteArray& updatedAt);
QByteArray calmInstatus();
QByteArray calmGoogleCloud(); ///< one incident that is over
QByteArray calmAwsHealth();
QByteArray calmAtom();
QByteArray webPage();

} // namespace fuseboard
