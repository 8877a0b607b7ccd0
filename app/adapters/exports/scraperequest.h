// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard {

/// What is answered to one request for the metrics.
struct ScrapeReply
{
    int status = 200;
    bool withBody = true; ///< false: HEAD
    bool metrics = false; ///< the body is the page itself
    QByteArray text{};    ///< else this, for a person
};

/// Decides by the head of the request, up to and without its empty line.
ScrapeReply scrapeReply(const QByteArray& head);

/// The whole answer, with its head.
QByteArray scrapeAnswer(const ScrapeReply& reply, const QByteArray& body);

} // namespace fuseboard
