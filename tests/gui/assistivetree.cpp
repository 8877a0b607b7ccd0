// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/assistivetree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kBusName = u"assistive technologies of the test"_s;
const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kAction = u"org.a11y.atspi.Action"_s;
constexpr uint kShowing = 25; ///< ATSPI_STATE_SHOWING
constexpr int kDeepest = 40;
constexpr int kPatienceMs = 10'000;

/// Rows are not looked at, as there may be a million.
bool hasRows(const AssistiveTree::Node& node)
{
    return node.role == AssistiveTree::Table || node.role == AssistiveTree::Tree ||
           node.role == AssistiveTree::TreeTable;
}

} // namespace

AssistiveTree::AssistiveTree(const QString& busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, kBusName))
{
}

AssistiveTree::~AssistiveTree()
{
    QDBusConnection::disconnectFromBus(kBusName);
}

AssistiveTree::Node AssistiveTree::root()
{
    return {u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s, {}, 0};
}

QVariantList AssistiveTree::call(const Node& node, const QString& interface, const QString& method,
                                 const QVariantList& arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(node.service, node.path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, kPatienceMs).arguments();
}

QVariant AssistiveTree::property(const Node& node, const QString& interface,
                                 const QString& name) const
{
    return call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name})
        .value(0)
        .value<QDBusVariant>()
        .variant();
}

QList<AssistiveTree::Node> AssistiveTree::children(const Node& node) const
{
    const QVariant answer = call(node, kAccessible, u"GetChildren"_s).value(0);
    QList<Node> nodes;
    if (!answer.canConvert<QDBusArgument>())
        return nodes; // it has gone meanwhile
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Node child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        nodes << child;
    }
    list.endArray();
    return nodes;
}

bool AssistiveTree::isShowing(const Node& node) const
{
    const QVariant answer = call(node, kAccessible, u"GetState"_s).value(0);
    QList<uint> words;
    if (answer.canConvert<QDBusArgument>())
        answer.value<QDBusArgument>() >> words;
    return words.value(0) & (1U << kShowing);
}

template <typename Visitor>
bool AssistiveTree::walk(const Node& from, Visitor visitor, int depth) const
{
    if (depth > kDeepest || hasRows(from))
        return false;
    for (Node& node : children(from)) {
        const bool isProgram = depth == 0 && from.path == root().path;
        if (!isProgram && !isShowing(node))
            continue;
        node.name = property(node, kAccessible, u"Name"_s).toString();
        node.role = call(node, kAccessible, u"GetRole"_s).value(0).toUInt();
        if (visitor(node) || walk(node, visitor, depth + 1))
            return true;
    }
    return false;
}

std::optional<AssistiveTree::Node> AssistiveTree::find(const QString& name,
                                                       std::optional<Node> within) const
{
    std::optional<Node> found;
    walk(within.value_or(root()), [&](const Node& node) {
        if (node.name == name)
            found = node;
        return found.has_value();
    });
    return found;
}

QStringList AssistiveTree::names() const
{
    QStringList all;
    walk(root(), [&all](const Node& node) {
        if (!node.name.isEmpty())
            all << u"%1 (%2)"_s.arg(node.name).arg(node.role);
        return false;
    });
    return all;
}

bool AssistiveTree::act(const Node& node) const
{
    return call(node, kAction, u"DoAction"_s, {0}).value(0).toBool();
}

} // namespace fuseboard
