// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>

namespace fuseboard {

/// What an engine told last, for those who come to it late: a page that is opened in the midst of
/// the day, a window that is built again. A child of its engine, in that one's thread.
class Latest : public QObject
{
    Q_OBJECT
public:
    explicit Latest(Engine& engine);
    static const Latest& of(const Engine& engine);

    /// Of a signal that tells a state; absent: it has not come yet.
    template <typename State>
    const std::optional<State>& state() const
    {
        return std::get<std::optional<State>>(m_states);
    }

    /// The newest attempt to each provider of which the way through the network is known.
    const QHash<QString, CallRecord>& routes() const { return m_routes; }

private:
    template <typename State>
    void keep(Engine& engine, void (Engine::*signal)(const State&))
    {
        connect(&engine, signal, this,
                [this](const State& state) { std::get<std::optional<State>>(m_states) = state; });
    }

    std::tuple<std::optional<ConfigurationState>, std::optional<BoardSnapshot>,
               std::optional<KeysSnapshot>, std::optional<FeedsSnapshot>,
               std::optional<AlertsSnapshot>, std::optional<HistoryHealth>,
               std::optional<SharedHistoryHealth>, std::optional<QStringList>>
        m_states; ///< the last one of the exports' faults
    QHash<QString, CallRecord> m_routes;
};

/// Connects `slot` of `receiver` to a signal that tells a state, and tells it the last one at once.
/// The end of a constructor is the place for it.
template <typename State, typename Receiver, typename Slot>
void follow(Engine& engine, void (Engine::*signal)(const State&), Receiver* receiver, Slot slot)
{
    QObject::connect(&engine, signal, receiver, slot);
    const std::optional<State>& last = Latest::of(engine).state<State>();
    if (!last)
        return;
    if constexpr (std::is_member_function_pointer_v<Slot>)
        std::invoke(slot, receiver, *last);
    else
        slot(*last);
}

} // namespace fuseboard
