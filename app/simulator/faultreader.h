// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fieldreader.h"
#include "app/simulator/scenario.h"

#include <optional>

namespace fuseboard {

/// Reads faults and the kinds of errors that they stand for.
class FaultReader : public FieldReader
{
protected:
    /// Of those that a server without TLS can bring about.
    std::optional<ErrorKind> kind(const QString& name, const QString& path);
    FaultSpec fault(const Node& node); ///< with the keys of a script's step beside it

private:
    HintForm hintForm(const Node& node, const QString& key);
    HttpHeaders headers(const Node& node, const QString& key);
    QByteArray body(const Node& node, const QString& key);
    QByteArray location(const Node& node, const QString& key);
};

} // namespace fuseboard
