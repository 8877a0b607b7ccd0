// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include <QList>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Only what Fusion cannot say through its palette. No left or right: the sheet is mirrored as it
// is.
constexpr auto kSheet = R"(
QToolTip { color: @text; background: @raised; border: 1px solid @outline; padding: 4px 8px; }

QLabel[tone="muted"] { color: @muted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="bad"] { color: @bad; }

QFrame[line="true"] { background: @border; border: none; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }

QFrame[overlay="true"] { background: @surface; border: 1px solid @outline; border-radius: 8px; }
QFrame[overlay="true"] QListView { background: @surface; border: none; outline: none; }

QFrame[banner="info"] { background: @infoTint; border: 1px solid @accent; border-radius: 6px; }
QFrame[banner="warning"] { background: @warningTint; border: 1px solid @warning; border-radius: 6px; }
QFrame[banner="bad"] { background: @badTint; border: 1px solid @bad; border-radius: 6px; }

QPushButton { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px;
    padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 11px; }
QPushButton:disabled { color: @muted; border-color: @border; background: @background; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:hover { border-color: @text; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: @raised; color: @muted; border-color: @border; }

QToolButton { background: transparent; color: @text; border: 2px solid transparent;
    border-radius: 6px; padding: 3px; }
QToolButton[popupMode="2"] { padding: 3px 18px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;
    right: 5px; }
QToolButton:hover { background: @raised; }
QToolButton:pressed { background: @border; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @muted; }

QFrame[segments="true"] { background: @raised; border: 1px solid @border; border-radius: 7px; }
QFrame[segments="true"] QToolButton { padding: 2px 10px; border-radius: 5px; color: @muted; }
QFrame[segments="true"] QToolButton:checked { background: @surface; color: @text;
    border: 2px solid @surface; }
QFrame[segments="true"] QToolButton:focus { border: 2px solid @focus; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @outline;
    border-radius: 6px; padding: 4px 7px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 3px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: @muted;
    background: @background; border-color: @border; }

QComboBox, QAbstractSpinBox { background: @surface; color: @text; border: 1px solid @outline;
    border-radius: 6px; padding: 3px 7px; min-height: 18px; selection-background-color: @accent;
    selection-color: @onAccent; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 2px 6px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: @muted; background: @background;
    border-color: @border; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit,
QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down.svg);
    width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none;
    width: 20px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @raised; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    outline: none; selection-background-color: @selection; selection-color: @text; }

QCheckBox { spacing: 6px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 4px;
    background: @surface; }
QCheckBox::indicator:hover { border-color: @text; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QCheckBox::indicator:focus { width: 12px; height: 12px; border: 2px solid @focus; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QCheckBox::indicator:disabled { border-color: @border; background: @background; }

QListView[navigation="true"] { background: @background; border: none; outline: none; }
QListView[navigation="true"]::item { color: @text; border: 2px solid transparent;
    border-radius: 6px; padding: 6px 8px; margin: 1px 8px; }
QListView[navigation="true"]::item:hover { background: @raised; }
QListView[navigation="true"]::item:selected { background: @selection; color: @text; }
QListView[navigation="true"]:focus::item:selected { border-color: @focus; }

QTableView, QTreeView { background: @surface; border: 1px solid @border; border-radius: 6px;
    gridline-color: @border; selection-background-color: @selection; selection-color: @text; }
QTableView[legend="true"] { border: 1px solid transparent; }
QTableView:focus, QTreeView:focus { border: 2px solid @focus; }
QTableView[legend="true"]:focus { border: 2px solid @focus; }
QTableView::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 4px;
    background: @surface; }
QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QHeaderView::section { background: @surface; color: @muted; border: none;
    border-bottom: 1px solid @border; padding: 5px 8px; }
QTableView[legend="true"] QHeaderView::section { padding: 5px; }

QStatusBar { background: @background; border-top: 1px solid @border; }
QStatusBar::item { border: none; }

QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @outline; border-radius: 4px; margin: 2px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_L1;

// On top of the other, with the edges' width taken off where the focus has a wider one.
constexpr auto kCompact = R"(
QPushButton { padding: 2px 9px; min-height: 16px; }
QPushButton:focus, QPushButton[primary="true"]:focus { padding: 1px 8px; }
QToolButton { padding: 1px; }
QFrame[segments="true"] QToolButton { padding: 0px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit { padding: 1px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { padding: 0px 4px; }
QComboBox, QAbstractSpinBox { padding: 1px 5px; min-height: 16px; }
QComboBox:focus, QAbstractSpinBox:focus { padding: 0px 4px; }
QListView[navigation="true"]::item { padding: 2px 8px; margin: 0px 8px; }
QHeaderView::section { padding: 2px 6px; }
QTableView[legend="true"] QHeaderView::section { padding: 2px 5px; }
)"_L1;

} // namespace

QString styleSheetOf(const Tokens& t, Density density)
{
    QString sheet = kSheet;
    if (density == Density::Compact)
        sheet += kCompact;
    // A name that begins another one comes after it.
    const QList<std::pair<QLatin1StringView, QColor>> values{
        {"@warningTint"_L1, t.warningTint},
        {"@badTint"_L1, t.badTint},
        {"@infoTint"_L1, t.infoTint},
        {"@background"_L1, t.background},
        {"@selection"_L1, t.selection},
        {"@onAccent"_L1, t.onAccent},
        {"@surface"_L1, t.surface},
        {"@outline"_L1, t.outline},
        {"@warning"_L1, t.warning},
        {"@raised"_L1, t.raised},
        {"@border"_L1, t.border},
        {"@accent"_L1, t.accent},
        {"@muted"_L1, t.muted},
        {"@focus"_L1, t.focus},
        {"@text"_L1, t.text},
        {"@good"_L1, t.good},
        {"@bad"_L1, t.bad},
    };
    // An image of the sheet has its own colours.
    sheet.replace("@tick"_L1, t.onAccent.lightness() > 127 ? ":/icons/tick-light.svg"_L1
                                                           : ":/icons/tick-dark.svg"_L1);
    for (const auto& [name, color] : values)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace fuseboard
