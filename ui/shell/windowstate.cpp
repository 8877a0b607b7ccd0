// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRecent = 8;
constexpr qsizetype kLongestName = 128; ///< of what a damaged file may say
/// So much of the title must be on a screen, for a mouse to take hold of it.
constexpr QSize kHold(120, 24);

const auto kGeometry = "window/geometry"_L1;
const auto kPage = "window/page"_L1;
const auto kKeepsRunning = "window/keep_running"_L1;
const auto kToldOfTray = "window/told_of_tray"_L1;
const auto kRecent = "palette/recent"_L1;

QString keyOf(const QObject& part)
{
    return u"parts/"_s + part.objectName();
}

/// A column header has no name of its own: it goes by its table's.
QString keyOf(const QHeaderView& header)
{
    return header.parent() == nullptr || header.parent()->objectName().isEmpty()
               ? QString()
               : u"columns/"_s + header.parent()->objectName();
}

QString countKeyOf(const QHeaderView& header)
{
    return keyOf(header) + u"_count"_s;
}

void saveColumns(QSettings& kept, const QHeaderView& header)
{
    kept.setValue(keyOf(header), header.saveState());
    kept.setValue(countKeyOf(header), header.count());
}

bool canBeHeld(const QWidget& window)
{
    const QRect frame = window.frameGeometry();
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(), [&frame](const QScreen* screen) {
        const QRect seen = screen->availableGeometry() & frame;
        return seen.width() >= kHold.width() && seen.height() >= kHold.height() &&
               frame.top() >= screen->availableGeometry().top() - kHold.height();
    });
}

template <typename Part, typename Use>
void forEachNamed(const QWidget& root, Use use)
{
    const auto all = root.findChildren<Part*>();
    for (Part* part : all) {
        if (!part->objectName().isEmpty() && !part->objectName().startsWith("qt_"_L1))
            use(*part);
    }
}

} // namespace

void WindowState::restoreGeometry(QMainWindow& window) const
{
    if (m_file.isEmpty())
        return;
    const QSize first = window.size();
    const QSettings kept(m_file, QSettings::IniFormat);
    const QByteArray geometry = kept.value(kGeometry).toByteArray();
    if (geometry.isEmpty())
        return;
    if (window.restoreGeometry(geometry) && canBeHeld(window))
        return;
    window.setWindowState(Qt::WindowNoState);
    window.resize(first);
    if (const QScreen* screen = QGuiApplication::primaryScreen()) {
        QRect place(QPoint(), first.boundedTo(screen->availableSize()));
        place.moveCenter(screen->availableGeometry().center());
        window.setGeometry(place);
    }
}

void WindowState::restoreParts(QWidget& root) const
{
    if (m_file.isEmpty())
        return;
    const QSettings kept(m_file, QSettings::IniFormat);
    forEachNamed<QSplitter>(root, [&kept](QSplitter& splitter) {
        splitter.restoreState(kept.value(keyOf(splitter)).toByteArray());
    });
    forEachNamed<SegmentedControl>(root, [&kept](SegmentedControl& control) {
        bool isNumber = false;
        const int id = kept.value(keyOf(control)).toInt(&isNumber);
        if (isNumber)
            control.choose(id);
    });
    const auto headers = root.findChildren<QHeaderView*>();
    for (QHeaderView* header : headers) {
        if (keyOf(*header).isEmpty())
            continue;
        const QByteArray state = kept.value(keyOf(*header)).toByteArray();
        // A state of another version, with other columns, would hide some of today's.
        const int columns = kept.value(countKeyOf(*header)).toInt();
        if (!state.isEmpty() && columns == header->count() && !header->restoreState(state))
            header->reset();
    }
}

void WindowState::save(const QMainWindow& window, const QString& page) const
{
    if (m_file.isEmpty())
        return;
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue(kGeometry, window.saveGeometry());
    kept.setValue(kPage, page);
    forEachNamed<QSplitter>(window, [&kept](const QSplitter& splitter) {
        kept.setValue(keyOf(splitter), splitter.saveState());
    });
    forEachNamed<SegmentedControl>(window, [&kept](const SegmentedControl& control) {
        kept.setValue(keyOf(control), control.current());
    });
    const auto headers = window.findChildren<QHeaderView*>();
    for (const QHeaderView* header : headers) {
        if (header->orientation() == Qt::Horizontal && !keyOf(*header).isEmpty())
            saveColumns(kept, *header);
    }
}

QString WindowState::page() const
{
    return m_file.isEmpty() ? QString()
                            : QSettings(m_file, QSettings::IniFormat).value(kPage).toString();
}

QStringList WindowState::recentCommands() const
{
    if (m_file.isEmpty())
        return {};
    QStringList names = QSettings(m_file, QSettings::IniFormat).value(kRecent).toStringList();
    names.removeIf([](const QString& name) { return name.size() > kLongestName; });
    return names.mid(0, kMostRecent);
}

void WindowState::noteCommand(const QString& name) const
{
    if (m_file.isEmpty() || name.isEmpty())
        return;
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    QSettings(m_file, QSettings::IniFormat).setValue(kRecent, names.mid(0, kMostRecent));
}

bool WindowState::keepsRunning() const
{
    return !m_file.isEmpty() &&
           QSettings(m_file, QSettings::IniFormat).value(kKeepsRunning, false).toBool();
}

void WindowState::setKeepsRunning(bool keeps) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(kKeepsRunning, keeps);
}

bool WindowState::takeFirstTimeInTray() const
{
    if (m_file.isEmpty())
        return true;
    QSettings kept(m_file, QSettings::IniFormat);
    const bool first = !kept.value(kToldOfTray, false).toBool();
    if (first)
        kept.setValue(kToldOfTray, true);
    return first;
}

} // namespace fuseboard
