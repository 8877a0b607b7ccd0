// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/filessection.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace fuseboard {

using namespace Qt::StringLiterals;

FilesSection::FilesSection(Engine& engine, const SettingsPlaces& places, QWidget* parent)
    : SettingsSection(tr("Files"), parent)
{
    const File configuration =
        addFile(tr("Configuration file"),
                tr("Providers, chains and these settings. Keys are never in it."));
    const File folder = addFile(tr("Data folder"), tr("Everything else that is kept."));
    const File history = addFile(tr("History"), tr("A SQLite database."));
    const File log = addFile(tr("Call log file"), tr("Written where the call log is on."));
    const File window = addFile(tr("Window file"), tr("The look, the place and the last page."));
    showPath(folder, places.dataFolder);
    showPath(window, places.windowFile);
    showPath(configuration, {});
    showPath(history, {});
    showPath(log, {});
    follow(engine, &Engine::configurationChanged, this,
           [configuration, log, places](const ConfigurationState& state) {
                showPath(configuration, state.place);
                const QString& own = state.configuration.exports.log.file;
                const QString standard =
                    places.dataFolder.isEmpty() ? QString() : places.dataFolder + u"/calls.jsonl"_s;
                showPath(log, own.isEmpty() ? standard : own);
            });
    follow(engine, &Engine::historyChanged, this,
           [history](const HistoryHealth& health) { showPath(history, health.place); });
}

FilesSection::File FilesSection::addFile(const QString& title, const QString& what)
{
    auto* part = new QWidget;
    auto* name = new QLabel(title, part);
    auto* reason = new QLabel(what, part);
    setType(reason, TypeRole::Caption);
    setTone(reason, Tone::Muted);
    reason->setWordWrap(true);
    auto* path = new QLineEdit(part); // for its caret: a path is to be read to its end and copied
    path->setReadOnly(true);
    path->setAccessibleName(tr("Path: %1").arg(title));
    auto* button = new QPushButton(icon(u"open"_s), tr("Open folder"), part);
    button->setAccessibleName(tr("Open the folder of: %1").arg(title));
    auto* problem = new QLabel(tr("No program opened the folder."), part);
    setTone(problem, Tone::Bad);
    problem->hide();
    auto* layout = new QGridLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kMedium);
    layout->setVerticalSpacing(2);
    layout->addWidget(name, 0, 0, 1, 2);
    layout->addWidget(reason, 1, 0, 1, 2);
    layout->addWidget(path, 2, 0);
    layout->addWidget(button, 2, 1);
    layout->addWidget(problem, 3, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    addPart(part, title + u'\n' + what);
    const File file{part, path, problem};
    connect(button, &QPushButton::clicked, part, [file] { open(file); });
    return file;
}

void FilesSection::showPath(const File& file, const QString& path)
{
    if (file.path->text() != path)
        file.path->setText(path);
    file.path->setPlaceholderText(tr("nothing is kept"));
    file.part->setEnabled(!path.isEmpty());
}

void FilesSection::open(const File& file)
{
    const QFileInfo info(file.path->text());
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    file.problem->setVisible(!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)));
}

} // namespace fuseboard
