// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/redactor.h"
#include "app/engine/exchange.h"
#include "app/ports/httptransport.h"

#include <QByteArray>
#include <QString>

namespace fuseboard {

/// Keeps what one attempt sends and gets, until it is told with all keys taken out. Threads: the
/// engine's; exchange() in any, once nothing comes any more.
class ExchangeKeeper
{
public:
    /// `keyVariable` stands for the key in its header: "$OPENAI_API_KEY".
    ExchangeKeeper(const HttpRequest& request, const QString& keyVariable, Instant startedAt);

    void take(const HttpEvent& event);
    void pieceAt(Instant at); ///< text of the answer has come
    /// `redactor` knows the keys in use; that of the request itself goes even where it is no longer
    /// among them.
    Exchange exchange(int attempt, const Redactor& redactor) const;

private:
    QByteArray m_keyHeader; ///< the whole value, with the variable; empty: no key is sent
    QByteArray m_keyHeaderName;
    Secret m_key;
    Instant m_startedAt;
    Exchange m_raw; ///< nothing is taken out of it yet
};

} // namespace fuseboard
