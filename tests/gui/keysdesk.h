// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/testworld.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/keys/secretview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Made up in pieces, so that no scanner takes it for a real one.
inline const QString kKey = u"sk-"_s + u"canary-0123456789abcdefghijWXYZ"_s;
inline const QString kWrong = u"sk-"_s + u"canary-0123456789wrongwrongQRST"_s;
inline const QString kBody = u"0123456789"_s; ///< of both: it must be seen nowhere
inline const KeyTimes kShort{1200ms, 1200ms, 1200ms};

inline Provider keyed(const QString& name)
{
    Provider provider;
    provider.name = name;
    provider.keySource = KeySource::Keychain;
    return provider;
}

inline TestWorld::Setup usual()
{
    SimulatedProvider first = fastProvider(u"first"_s);
    first.key = kKey.toUtf8();
    Provider free = keyed(u"second"_s);
    free.keySource = KeySource::None;
    return {.scenario = {{first, fastProvider(u"second"_s)}},
            .chains = {chainOf(u"default"_s, {u"first"_s})},
            .providers = QList{keyed(u"first"_s), free},
            .environment = {}};
}

/// Whatever a tool could read from the objects of the page: properties, names, accessible texts.
inline QString everyTrace(const QWidget& page)
{
    QStringList found{everyText(page)};
    // Guarded, since to ask some objects makes or ends others.
    QList<QPointer<const QObject>> objects{QPointer<const QObject>(&page)};
    for (const QObject* child : page.findChildren<QObject*>())
        objects << QPointer<const QObject>(child);
    for (const auto& object : std::as_const(objects)) {
        if (!object)
            continue;
        const QMetaObject* meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            found << meta->property(i).read(object.data()).toString();
        for (const QByteArray& name : object->dynamicPropertyNames())
            found << object->property(name.constData()).toString();
        auto* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QObject*>(object.data()));
        if (accessible && accessible->textInterface())
            found << accessible->textInterface()->text(0, 1000);
    }
    return found.join(u'\n');
}

/// The Keys page on a running engine with a keychain in memory.
struct KeysDesk
{
    explicit KeysDesk(const TestWorld::Setup& setup = usual(), const KeyTimes& times = {})
        : world(setup), page(world.engine(), times)
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy known(&world.engine(), &Engine::keysChanged);
        world.start();
        ready = QTest::qWaitForWindowActive(&page) && (!known.isEmpty() || known.wait());
        ready = ready && QTest::qWaitFor([this] {
                    const auto labels = page.findChildren<QLabel*>();
                    return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
                        return label->text().contains("No key yet"_L1) ||
                               label->text().contains("does not work"_L1);
                    });
                });
    }

    QLineEdit* openField(const QString& provider)
    {
        control<QPushButton>(page, u"Set key of "_s + provider)->click();
        return control<QLineEdit>(page, u"Key of "_s + provider);
    }
    void setKey(const QString& provider, const QString& key)
    {
        QLineEdit* field = openField(provider);
        field->setText(key); // as a paste
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString masked(const QString& provider) const
    {
        return control<QLabel>(page, u"Masked key of "_s + provider)->text();
    }
    bool says(const QString& text) const { return everyText(page).contains(text); }
    bool setFirst()
    {
        setKey(u"first"_s, kKey);
        return QTest::qWaitFor([this] { return masked(u"first"_s).endsWith("WXYZ"_L1); });
    }
    void click(const QString& name) { control<QAbstractButton>(page, name)->click(); }
    bool shows(const QString& name) const
    {
        const auto* widget = findControl<QWidget>(page, name);
        return widget && widget->isVisible();
    }
    bool showsKey() const
    {
        const auto views = page.findChildren<SecretView*>();
        return std::any_of(views.cbegin(), views.cend(), [](const SecretView* view) {
            return view->isVisible() && !view->isEmpty();
        });
    }
    bool reveal()
    {
        control<QAbstractButton>(page, u"Show key of first"_s)->setFocus();
        click(u"Show key of first"_s);
        return QTest::qWaitFor([this] { return showsKey(); });
    }
    bool drop(const QString& path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event({9, 9}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&page, &event);
        return enter.isAccepted() && event.isAccepted();
    }

    TestWorld world;
    KeysPage page;
    bool ready = false;
};

} // namespace fuseboard
