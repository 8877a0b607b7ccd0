// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace fuseboard {

/// A chain as an address: fuseboard://chain?v=1&d=DATA, where DATA is base64url of a small
/// configuration document: the chain, and of each provider that it names the name, the preset, the
/// dialect and the address. Keys, headers and where a key lies are never in it.

inline constexpr qsizetype kLongestChainLink = 8192;

struct SharedChain
{
    Chain chain;
    QList<Provider> providers; ///< that its steps name
};

enum class ChainLinkFault {
    None,
    NotALink,
    TooLong,
    FromNewerVersion,
    Damaged, ///< no base64url, no JSON
    TooDeep,
    NotAChain,        ///< more than one chain and its providers, or less
    ForbiddenSetting, ///< something that is never shared; `detail` is its place
    HiddenLetters,    ///< control characters and letters that turn or hide text
    DisguisedHost,    ///< international letters; `detail` is the host as it is asked for
    PlainHttp,        ///< to another machine; `detail` is the host
    Invalid,          ///< `problem` tells
    HoldsAKey,        ///< something in it has the shape of a key
};

struct ChainLinkReading
{
    std::optional<SharedChain> shared{}; ///< absent where there is a fault
    ChainLinkFault fault = ChainLinkFault::None;
    QString detail{};
    ConfigurationProblem problem{};
};

/// Anything may come in: time and space are bounded, nothing is called.
ChainLinkReading readChainLink(const QString& link);

struct ChainLinkWriting
{
    QString link{}; ///< empty where there is a fault
    ChainLinkFault fault = ChainLinkFault::None;
    QString detail{};
};

/// `configuration` as it is written. What comes out can be read again.
ChainLinkWriting writeChainLink(const Configuration& configuration, const QString& chain);

/// What taking a shared chain over would change.
struct ChainTakeover
{
    Configuration next{};
    QList<Provider> added{};         ///< as they would be written
    QStringList unlike{};            ///< that stay, but are others in the link
    std::optional<Chain> replaced{}; ///< the one of the same name, if it differs
    bool changesNothing = false;
};

/// A provider that is there already stays as it is. A new one whose address comes from the link
/// gets no key: one that lies in the keychain under its name may have been meant for another host.
ChainTakeover takeOver(const Configuration& written, const SharedChain& shared);

} // namespace fuseboard
