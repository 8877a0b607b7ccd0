// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace fuseboard {

/// What an assistive technology sees of the programs on its bus, through AT-SPI. Source of
/// interfaces and numbers: at-spi2-core, xml/*.xml and atspi/atspi-constants.h.
class AssistiveTree
{
public:
    struct Node
    {
        QString service;
        QString path;
        QString name;
        uint role = 0;
    };
    enum Role : uint { List = 31, ListItem = 32, Table = 55, Tree = 65, TreeTable = 66 };

    explicit AssistiveTree(const QString& busAddress);
    ~AssistiveTree();
    Q_DISABLE_COPY_MOVE(AssistiveTree)

    /// The first that is showing and has that name; `within` another one, else anywhere.
    std::optional<Node> find(const QString& name, std::optional<Node> within = {}) const;
    QStringList names() const;        ///< of all that is showing, for messages
    bool act(const Node& node) const; ///< its first action: press, choose

private:
    QVariantList call(const Node& node, const QString& interface, const QString& method,
                      const QVariantList& arguments = {}) const;
    QVariant property(const Node& node, const QString& interface, const QString& name) const;
    QList<Node> children(const Node& node) const;
    bool isShowing(const Node& node) const;
    /// `visitor` gets each that is showing, until it says true.
    template <typename Visitor>
    bool walk(const Node& from, Visitor visitor, int depth = 0) const;
    static Node root();

    QDBusConnection m_bus;
};

} // namespace fuseboard
