// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/engine/latest.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/commandpanel.h"
#include "ui/shell/fieldmemory.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/healthitem.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/traylamp.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallestSize(640, 420);

/// What is made later comes last in the order of Tab.
void keepLast(const QWidget& bar, QWidget* page)
{
    QWidget* last = page;
    for (QWidget* next = page->nextInFocusChain(); page->isAncestorOf(next);
         next = next->nextInFocusChain())
        last = next;
    const auto items = bar.findChildren<HealthItem*>();
    for (HealthItem* item : items) {
        QWidget::setTabOrder(last, item);
        last = item;
    }
}

/// For those who do not know the keys: the ways to find them, at the foot of the side.
QWidget* makeFinder(const ActionRegistry& registry, QWidget* parent)
{
    auto* finder = new QWidget(parent);
    auto* layout = new QVBoxLayout(finder);
    layout->setContentsMargins(space::kSmall, 0, space::kSmall, space::kSmall);
    layout->setSpacing(0);
    for (const QString& name : {u"palette"_s, u"shortcuts"_s, u"guide"_s}) {
        QAction* action = registry.action(name);
        auto* button = new QToolButton(finder);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(
            QCoreApplication::translate("MainWindow", "%1 (%2)").arg(action->text(), keys));
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setType(button, TypeRole::Caption);
        QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignLeading);
    }
    return finder;
}

} // namespace

MainWindow::MainWindow(Engine& engine, const WindowOptions& options, const WindowMemory& memory)
    : m_options(options), m_state(options.settingsPath), m_registry(new ActionRegistry(*this)),
      m_companions(new WindowCompanions(engine, *this)), m_navigation(new Navigation),
      m_health(new HealthBar(engine)), m_stack(new PageStack)
{
    setWindowTitle(options.demo ? tr("Fuseboard (demo)") : tr("Fuseboard"));
    setWindowIcon(applicationIcon());
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);

    addPages(engine);
    addActions(engine);
    auto* centre = new QWidget(this);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makeContent(engine), 1);
    setCentralWidget(centre);
    setStatusBar(m_health); // of the window from here on, so that Tab comes to it last
    addPanels();
    addTray(engine);
    connect(m_health, &HealthBar::pageRequested, this, &MainWindow::openPageOfHealth);
    connect(m_health, &HealthBar::configurationRequested, m_banners,
            &BannerArea::openConfigurationFolder);
    connect(m_health, &HealthBar::trayClicked, this, &MainWindow::toggleKeepsRunning);
    connect(m_companions, &WindowCompanions::chainTaken, this,
            [this](const QString& chain) { open(u"Chains"_s)->showChain(chain); });
    follow(engine, &Engine::alertsChanged, this, &MainWindow::setAlerts);
    restore(memory);
}

QWidget* MainWindow::makeSide()
{
    auto* side = new QWidget(this);
    auto* mark = new QLabel(side);
    mark->setPixmap(applicationIcon().pixmap(QSize(24, 24), devicePixelRatioF()));
    auto* name = new QLabel(tr("Fuseboard"), side);
    setType(name, TypeRole::Heading);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kLarge, space::kMedium, space::kSmall, space::kSmall);
    head->setSpacing(space::kSmall);
    head->addWidget(mark);
    head->addWidget(name, 1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addLayout(head);
    layout->addWidget(m_navigation, 1);
    layout->addWidget(makeFinder(*m_registry, side));
    return side;
}

QWidget* MainWindow::makeContent(Engine& engine)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banners = new BannerArea(engine, m_options.demo, content);
    connect(m_banners, &BannerArea::pageRequested, this, &MainWindow::openPage);
    layout->addWidget(m_banners);
    layout->addWidget(m_stack, 1);
    return content;
}

void MainWindow::addPages(Engine& engine)
{
    const QString& file = m_options.settingsPath;
    m_stack->setEntries(createPages(
        engine, {.open = [this](const QString& name) { return open(name); },
                 .startDemo = [this] { emit demoRequested(); },
                 .showShortcuts = [this] { m_registry->action(u"shortcuts"_s)->trigger(); },
                 .appearance = m_options.appearance,
                 .language = m_options.language,
                 .dataFolder = file.isEmpty() ? QString() : QFileInfo(file).path(),
                 .windowFile = file,
                 .session = m_options.session}));
    for (const PageEntry& page : m_stack->entries())
        m_navigation->addPage(page);
    connect(m_stack, &PageStack::made, this, [this](QWidget* page) {
        keepLast(*m_health, page);
        m_state.restoreParts(*page);
    });
    if (!Latest::of(engine).state<BoardSnapshot>())
        engine.setBoardRange(TimeRange::FiveMinutes); // what a window begins with
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::openPage);
    connect(&engine, &Engine::pageRequested, this, [this](const QString& name) {
        openPage(name);
        bringUp();
    });
}

void MainWindow::addActions(Engine& engine)
{
    m_actions = new WindowActions(engine, *m_registry, m_options.appearance, m_stack->entries(),
                                  [this](const QString& name) { return open(name); });
    const QString group = tr("Window");
    m_registry->add({.name = u"palette"_s,
                     .group = group,
                     .text = tr("Find anything"),
                     .keys = QKeySequence(Qt::CTRL | Qt::Key_K)},
                    [this] { m_palette->open(m_actions->all(), m_state.recentCommands()); });
    m_registry->add({.name = u"shortcuts"_s,
                     .group = group,
                     .text = tr("Keyboard shortcuts"),
                     .keys = QKeySequence(Qt::Key_F1),
                     .words = tr("help keys")},
                    [this] { m_shortcuts->open(m_actions->withKeys()); });
    m_registry->add({.name = u"guide"_s,
                     .group = group,
                     .text = tr("Guide"),
                     .keys = QKeySequence(Qt::SHIFT | Qt::Key_F1),
                     .words = tr("help manual documentation")},
                    [this] { m_companions->openGuide(currentPage()); });
    if (!m_options.settingsPath.isEmpty())
        m_registry->add({.name = u"open-data"_s,
                         .group = group,
                         .text = tr("Open the data folder"),
                         .words = tr("files directory history")},
                        [this] {
                            QDesktopServices::openUrl(QUrl::fromLocalFile(
                                QFileInfo(m_options.settingsPath).absolutePath()));
                        });
    m_registry->add({.name = u"open-configuration"_s,
                     .group = group,
                     .text = tr("Open the folder of the configuration"),
                     .words = tr("files directory config.json settings")},
                    [this] { m_banners->openConfigurationFolder(); });
    if (!m_options.demo)
        m_registry->add({.name = u"demo"_s,
                         .group = group,
                         .text = tr("Start the demo"),
                         .words = tr("simulated providers")},
                        [this] { emit demoRequested(); });
    m_registry->add({.name = u"keep-running"_s,
                     .group = group,
                     .text = tr("Keep running in the tray when closed, or not"),
                     .words = tr("background close hide")},
                    [this] { toggleKeepsRunning(); });
    m_registry->add({.name = u"close"_s,
                     .group = group,
                     .text = tr("Close the window"),
                     .keys = QKeySequence(Qt::CTRL | Qt::Key_W)},
                    [this] { close(); });
    m_registry->add({.name = u"quit"_s,
                     .group = group,
                     .text = tr("Quit"),
                     .keys = QKeySequence(Qt::CTRL | Qt::Key_Q),
                     .words = tr("exit end")},
                    [this] { quit(); });
}

void MainWindow::addPanels()
{
    m_palette = new CommandPanel(CommandModel::Order::ByUse,
                                 {.name = tr("Palette"),
                                  .fieldName = tr("Command to find"),
                                  .listName = tr("Commands found"),
                                  .placeholder = tr("A page, a provider, a chain, an action …"),
                                  .nothing = tr("Nothing answers to that.")},
                                 this);
    m_shortcuts = new CommandPanel(CommandModel::Order::ByGroup,
                                   {.name = tr("Keyboard shortcuts"),
                                    .fieldName = tr("Shortcut to find"),
                                    .listName = tr("Shortcuts found"),
                                    .placeholder = tr("Find a shortcut by what it does"),
                                    .nothing = tr("No shortcut answers to that.")},
                                   this);
    connect(m_palette, &CommandPanel::commandRun, this,
            [this](const QString& name) { m_state.noteCommand(name); });
}

void MainWindow::addTray(Engine& engine)
{
    m_tray = new TrayLamp(
        engine, *this, {m_registry->action(u"check-all"_s), m_registry->action(u"quit"_s)}, this);
    connect(m_tray, &TrayLamp::shownChanged, this, &MainWindow::showTrayState);
    showTrayState();
}

void MainWindow::toggleKeepsRunning()
{
    m_state.setKeepsRunning(!m_state.keepsRunning());
    showTrayState();
}

void MainWindow::showTrayState()
{
    m_health->setTray(m_tray->isShown(), m_state.keepsRunning());
    m_registry->action(u"keep-running"_s)
        ->setEnabled(m_tray->isShown() && !m_options.settingsPath.isEmpty());
}

/// A condition whose page there is not is cured in the files.
void MainWindow::openPageOfHealth(const QString& name)
{
    if (openPage(name))
        return;
    if (QAction* files = m_registry->action(u"open-data"_s))
        files->trigger();
}

void MainWindow::bringUp()
{
    m_tray->raiseWindow();
}

void MainWindow::startInTray()
{
    m_tray->hideWindow();
}

void MainWindow::quit()
{
    m_quits = true;
    close();
    // Hidden in the tray, it is closed already, and nobody would be told of the last window.
    QCoreApplication::quit();
}

void MainWindow::setAlerts(const AlertsSnapshot& alerts)
{
    const bool critical =
        std::any_of(alerts.standing.cbegin(), alerts.standing.cend(),
                    [](const Alert& alert) { return alert.severity == AlertSeverity::Critical; });
    m_navigation->setBadge(u"Alerts"_s, alerts.standing.size(),
                           critical ? Health::Bad : Health::Degraded);
}

bool MainWindow::openPage(const QString& name)
{
    return open(name) != nullptr;
}

const Page* MainWindow::open(const QString& name)
{
    const Page* page = m_stack->open(name);
    if (page != nullptr) {
        m_navigation->setCurrentPage(currentPage());
        m_banners->setPage(currentPage());
    }
    return page;
}

QString MainWindow::currentPage() const
{
    return m_stack->current();
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const PageEntry& page : m_stack->entries())
        names << page.name;
    return names;
}

void MainWindow::restore(const WindowMemory& memory)
{
    if (memory.geometry.isEmpty())
        m_state.restoreGeometry(*this);
    else
        restoreGeometry(memory.geometry);
    if (memory.isInTray)
        m_tray->hideWindow();
    if (memory.isMinimized)
        setWindowState(Qt::WindowMinimized);
    m_banners->dismiss(memory.dismissed);
    m_stack->resume(memory.begun);
    m_navigation->setFocus();
    if (openPage(memory.page)) {
        if (QWidget* focused = widgetAt(*m_stack->currentWidget(), memory.focus))
            focused->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!openPage(m_options.startPage) && !openPage(m_state.page()))
        openPage(m_stack->entries().first().name);
}

bool MainWindow::isBusy() const
{
    return m_stack->isBusy() || m_companions->isBusy();
}

WindowMemory MainWindow::retire()
{
    m_state.save(*this, currentPage());
    const WindowMemory memory{.page = currentPage(),
                              .focus =
                                  wayTo(*m_stack->currentWidget(), m_companions->focusBehind()),
                              .geometry = saveGeometry(),
                              .isInTray = m_tray->hidesWindow(),
                              .isMinimized = isMinimized(),
                              .begun = m_stack->begun(),
                              .dismissed = m_banners->dismissed(),
                              .companions = m_companions->memory()};
    delete std::exchange(m_tray, nullptr);
    return memory;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_state.save(*this, currentPage());
    const bool sessionEnds = qGuiApp->isSavingSession();
    if (m_quits || sessionEnds || !m_tray->isShown() || !m_state.keepsRunning()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_tray->hideWindow();
    if (m_state.takeFirstTimeInTray())
        m_tray->tell(tr("Fuseboard goes on watching from here. Quit in this menu, or with Ctrl+Q "
                        "in the window."));
}

} // namespace fuseboard
