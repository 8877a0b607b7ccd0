// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kKey = u"sk-"_s + u"canary-0123456789"_s;
constexpr auto kLong = 1h;

Secret key()
{
    return Secret::take(kKey.toUtf8());
}

QString held()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT
private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

    void something_else_that_was_copied_meanwhile_stays()
    {
        SecretClipboard clipboard(kLong);
        clipboard.put(key());
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        clipboard.clear();
        QCOMPARE(clipboard.state(), SecretClipboard::State::Overtaken);
        QCOMPARE(held(), u"a shopping list"_s);
    }

    void the_same_key_is_taken_back_whoever_copied_it()
    {
        SecretClipboard clipboard(kLong);
        clipboard.put(key());
        QGuiApplication::clipboard()->setText(kKey); // as a clipboard manager hands it on
        clipboard.clear();
        QCOMPARE(clipboard.state(), SecretClipboard::State::Cleared);
        QCOMPARE(held(), QString());
    }

    void clipboard_managers_are_asked_to_look_away()
    {
        SecretClipboard clipboard(kLong);
        clipboard.put(key());
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QCOMPARE(data->data(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0'));
        QCOMPARE(data->data(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0'));
        QVERIFY(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
        QVERIFY(data->formats().contains(u"text/plain"_s));
        QCOMPARE(data->data(u"text/plain"_s), kKey.toUtf8());
        QCOMPARE(held(), kKey);
    }

    void it_is_cleared_when_its_time_is_over()
    {
        SecretClipboard clipboard(300ms);
        clipboard.put(key());
        QCOMPARE(clipboard.secondsLeft(), 1);
        QTRY_COMPARE(clipboard.state(), SecretClipboard::State::Cleared);
        QCOMPARE(held(), QString());
        QCOMPARE(clipboard.secondsLeft(), 0);
    }

    void it_is_cleared_at_the_end_of_the_program()
    {
        SecretClipboard clipboard(kLong);
        clipboard.put(key());
        QVERIFY(QMetaObject::invokeMethod(qGuiApp, "aboutToQuit"));
        QCOMPARE(held(), QString());
    }

    void it_is_cleared_when_whoever_put_it_there_goes()
    {
        auto clipboard = std::make_unique<SecretClipboard>(kLong);
        clipboard->put(key());
        clipboard.reset();
        QCOMPARE(held(), QString());
    }

    void where_only_the_window_in_front_may_it_waits_for_that()
    {
        QVERIFY(QGuiApplication::applicationState() != Qt::ApplicationActive);
        SecretClipboard clipboard(kLong, SecretClipboard::Access::InFront);
        clipboard.put(key());
        clipboard.clear();
        QCOMPARE(clipboard.state(), SecretClipboard::State::Waiting);
        QCOMPARE(held(), kKey);
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(clipboard.state(), SecretClipboard::State::Cleared);
        QCOMPARE(held(), QString());
    }

    void nothing_is_cleared_that_was_never_put_there()
    {
        QGuiApplication::clipboard()->setText(u"mine"_s);
        SecretClipboard clipboard(kLong);
        const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
        clipboard.clear();
        QCOMPARE(held(), u"mine"_s);
        QCOMPARE(changes.size(), 0);
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
