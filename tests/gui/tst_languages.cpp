// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/main/composition.h"
#include "app/providers/catalogue.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "tests/gui/layoutfaults.h"
#include "tests/gui/pseudotranslator.h"
#include "ui/pages/overview/providercard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

struct World
{
    explicit World(const QSize& size = QSize(1280, 800))
    {
        if (!simulator.listen())
            qFatal("the simulator cannot listen");
        EngineOptions options;
        options.watch = true;
        options.probeInterval = std::chrono::milliseconds(1500);
        configuration = demoConfiguration(simulator.port());
        engine = std::make_unique<Engine>(demoPorts(writeConfiguration(configuration)), options);
        window = std::make_unique<MainWindow>(
            *engine, WindowOptions{.demo = true, .startPage = {}, .settingsPath = {}});
        engine->start();
        window->resize(size);
        window->show();
    }
    bool isFilled() const { return window->findChildren<ProviderCard*>().size() == 4; }
    QWidget& page() const { return *window->findChild<QStackedWidget*>()->currentWidget(); }

    Theme theme{ThemeChoice::Light};
    Simulator simulator{demoScenario()};
    Configuration configuration;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

/// Every text that `widget` shows or tells by itself.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text() << button->accessibleName();
    else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << group->title();
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        texts << field->placeholderText() << field->accessibleName();
    else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        texts << box->accessibleName();
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; header->model() && i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    }
    return texts;
}

/// One line each: Qt Test cuts a message that holds many.
qsizetype told(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault;
    return faults.size();
}

/// What is data or a name, and the same in every language.
QString withoutData(QString text, const Configuration& configuration)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    static const QRegularExpression addresses(u"\\S*[/.@_=:]\\S+|\\S*-\\d\\S*"_s);
    text.remove(markup);
    QStringList data{u"Fuseboard"_s, u"Ctrl"_s, u"Shift"_s, u"Space"_s,
                     u"Return"_s,    u"Wong"_s, u"Tol"_s,   u"UTC"_s};
    // What a status page of the simulator says, and examples of what can be pasted.
    data << u"Statuspage"_s << u"More capacity for small models"_s
         << u"{\"error\": {\"message\": \"…\", \"code\": \"insufficient_quota\"}}"_s
         << u"Error code: 529 - Overloaded"_s << u"[error] completion_error provider returned"_s
         << u"< HTTP/1.1 429 Too Many Requests"_s;
    for (int day = 1; day <= 7; ++day)
        data << QLocale().dayName(day, QLocale::ShortFormat);
    for (const LanguageOption& option : Language::all())
        data << option.title;
    for (const Preset& preset : presets())
        data << preset.title;
    for (const Provider& provider : configuration.providers)
        data << provider.name << provider.preset;
    for (const Chain& chain : configuration.chains) {
        data << chain.name;
        for (const Step& step : chain.steps)
            data << step.model;
    }
    std::sort(data.begin(), data.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& each : std::as_const(data))
        text.remove(each, Qt::CaseInsensitive);
    text.remove(addresses);
    return text;
}

} // namespace

/// The whole window in other languages: in one that is made up, in those we have, and in one that
/// is written from the right.
class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        m_world.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    void no_text_is_wired_into_the_program()
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        open();
        static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
        QStringList faults;
        for (const QString& page : m_world->window->pageNames()) {
            show(page);
            for (const QWidget* widget : m_world->window->findChildren<QWidget*>()) {
                for (const QString& text : textsOf(*widget)) {
                    const QString left = withoutData(untranslated(text), m_world->configuration);
                    if (word.match(left).hasMatch())
                        faults << u"%1: %2: %3"_s.arg(
                            page, QString::fromLatin1(widget->metaObject()->className()), text);
                }
            }
        }
        m_world.reset();
        QCoreApplication::removeTranslator(&pseudo);
        QCOMPARE(told(faults), 0);
    }

    void longer_texts_have_room()
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        open();
        const QStringList faults = faultsOfPages(clippedTexts);
        m_world.reset();
        QCoreApplication::removeTranslator(&pseudo);
        QCOMPARE(told(faults), 0);
    }

    void every_language_has_room_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageOption& option : Language::all())
            QTest::newRow(qPrintable(option.code)) << option.code;
    }
    void every_language_has_room()
    {
        QFETCH(QString, code);
        Language language(QLocale::c());
        language.choose(code);
        open();
        const QStringList faults = faultsOfPages(clippedTexts);
        QCOMPARE(told(faults), 0);
    }

    void nothing_lies_over_another_from_left_or_right_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void nothing_lies_over_another_from_left_or_right()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        open();
        const QStringList faults = faultsOfPages(misplacedWidgets);
        QCOMPARE(told(faults), 0);
        const auto* navigation = m_world->window->findChild<Navigation*>();
        const bool isRight = navigation->mapTo(m_world->window.get(), QPoint()).x() >
                             m_world->page().mapTo(m_world->window.get(), QPoint()).x();
        QCOMPARE(isRight, direction == Qt::RightToLeft);
    }

private:
    void open()
    {
        m_world = std::make_unique<World>();
        QTRY_VERIFY_WITH_TIMEOUT(m_world->isFilled(), kPatienceMs);
    }
    void show(const QString& page)
    {
        m_world->window->openPage(page);
        QTest::qWait(300); // it is filled when it is shown
    }
    template <typename Rule>
    QStringList faultsOfPages(Rule rule)
    {
        QStringList faults;
        for (const QString& page : m_world->window->pageNames()) {
            show(page);
            for (const QString& fault : rule(*m_world->window))
                faults << page + u": "_s + fault;
        }
        return faults;
    }

    std::unique_ptr<World> m_world;
};

QTEST_MAIN(TestLanguages)

#include "tst_languages.moc"
