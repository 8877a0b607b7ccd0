// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/engine/engine.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/traylamp.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kSmallestSize(640, 420);

} // namespace

MainWindow::MainWindow(Engine& engine, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent), m_options(options), m_navigation(new Navigation),
      m_stack(new QStackedWidget)
{
    setWindowTitle(options.demo ? tr("Fuseboard (demo)") : tr("Fuseboard"));
    setWindowIcon(applicationIcon());
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);

    auto* centre = new QWidget(this);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makeContent(engine), 1);
    setCentralWidget(centre);
    setStatusBar(new HealthBar(engine, this));
    addPages(engine);
    connect(&engine, &Engine::alertsChanged, this, &MainWindow::setAlerts);
    new TrayLamp(engine, *this, this);
    restore();
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
    m_pages = createPages(
        engine, [this](const QString& name) { openPage(name); }, [this] { emit demoRequested(); });
    for (const PageEntry& page : std::as_const(m_pages)) {
        page.widget->setAccessibleName(page.name);
        m_stack->addWidget(page.widget);
        m_navigation->addPage(page);
        if (const int number = pageNumber(page.name)) {
            auto* shortcut = new QShortcut(
                QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
            connect(shortcut, &QShortcut::activated, this,
                    [this, name = page.name] { openPage(name); });
        }
    }
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::openPage);
    connect(&engine, &Engine::pageRequested, this, [this](const QString& name) {
        openPage(name);
        show();
        raise();
        activateWindow();
    });
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
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(), [&name](const PageEntry& p) {
        return p.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (page == m_pages.cend())
        return false;
    m_stack->setCurrentWidget(page->widget);
    m_navigation->setCurrentPage(page->name);
    m_banners->setPage(page->name);
    return true;
}

QString MainWindow::currentPage() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? QString() : m_pages.at(index).name;
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const PageEntry& page : m_pages)
        names << page.name;
    return names;
}

void MainWindow::restore()
{
    QString page;
    if (!m_options.settingsPath.isEmpty()) {
        const QSettings settings(m_options.settingsPath, QSettings::IniFormat);
        restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
        page = settings.value("window/page"_L1).toString();
    }
    if (openPage(m_options.startPage) || openPage(page))
        return;
    if (!m_pages.isEmpty())
        openPage(m_pages.first().name);
}

void MainWindow::save() const
{
    if (m_options.settingsPath.isEmpty())
        return;
    QSettings settings(m_options.settingsPath, QSettings::IniFormat);
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/page"_L1, currentPage());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace fuseboard
