// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sharingsection.h"

#include "app/domain/configurationexport.h"
#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/models/problemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxBytes = (4 << 20) + 1; // one more than the reader takes: it will say so

} // namespace

SharingSection::SharingSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Configuration"), parent), m_engine(engine),
      m_export(new QPushButton(icon(u"save"_s), tr("Export…"))),
      m_import(new QPushButton(icon(u"open"_s), tr("Import…"))),
      m_undo(new QPushButton(tr("Undo"))), m_told(new QLabel), m_preview(new ImportPreview)
{
    addPart(makePart(), tr("share team export import"));
    connect(m_export, &QPushButton::clicked, this, &SharingSection::chooseExport);
    connect(m_import, &QPushButton::clicked, this, &SharingSection::chooseImport);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_under = Under::Undo;
        m_engine.saveConfiguration(*m_before);
    });
    connect(m_preview, &ImportPreview::accepted, this, &SharingSection::save);
    connect(m_preview, &ImportPreview::closed, this, [this] { m_import->setFocus(); });
    connect(&engine, &Engine::saveFailed, this, &SharingSection::showFailure);
    follow(engine, &Engine::configurationChanged, this, &SharingSection::setState);
}

QWidget* SharingSection::makePart()
{
    auto* part = new QWidget;
    auto* reason = new QLabel(tr("Providers, chains, rules and settings as one file, to give to "
                                 "others or to take over from them. Keys are never in it."),
                              part);
    reason->setWordWrap(true);
    setType(reason, TypeRole::Caption);
    setTone(reason, Tone::Muted);
    m_export->setAccessibleName(tr("Export the configuration"));
    m_import->setAccessibleName(tr("Import a configuration"));
    m_export->setEnabled(false);
    m_import->setEnabled(false);
    m_undo->setAccessibleName(tr("Undo the import of the configuration"));
    m_told->setAccessibleName(tr("What came of the export or import"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();
    m_undo->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto* told = new QHBoxLayout;
    told->setSpacing(space::kSmall);
    told->addWidget(m_told, 1);
    told->addWidget(m_undo);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(reason);
    layout->addLayout(buttons);
    layout->addLayout(told);
    layout->addWidget(m_preview);
    return part;
}

void SharingSection::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the configuration"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Configurations (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"fuseboard.json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SharingSection::exportTo);
    dialog->open();
}

void SharingSection::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a configuration"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Configurations (*.json)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SharingSection::importFrom);
    dialog->open();
}

void SharingSection::exportTo(const QString& name)
{
    const QString shown = QDir::toNativeSeparators(name);
    const ConfigurationExport given = exportOf(m_state.own);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(given.json) != given.json.size() ||
        !file.commit())
        return say(tr("Cannot write %1: %2.").arg(shown, file.errorString()), true);
    if (given.leftOut.isEmpty())
        say(tr("Written to %1.").arg(shown), false);
    else
        say(tr("Written to %1. Left out, as it looks like a secret: %2.")
                .arg(shown, given.leftOut.join(u", "_s)),
            false);
}

void SharingSection::importFrom(const QString& name)
{
    say({}, false);
    const QString shown = QFileInfo(name).fileName();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        m_preview->setFault(
            shown,
            tr("Cannot read %1: %2.").arg(QDir::toNativeSeparators(name), file.errorString()));
    else
        m_preview->open(shown, file.read(kMaxBytes));
}

void SharingSection::save(const Configuration& next)
{
    m_under = Under::Import;
    m_before = m_state.written;
    m_engine.saveConfiguration(next);
}

void SharingSection::offerUndo()
{
    say(tr("The configuration is imported."), false);
    m_undo->show();
}

void SharingSection::resume(const Begun& begun)
{
    m_before = begun.before;
    if (m_before)
        offerUndo();
    if (begun.file)
        m_preview->open(begun.file->name, begun.file->json);
}

void SharingSection::setState(const ConfigurationState& state)
{
    m_state = state;
    const bool usable = state.problems.isEmpty();
    m_export->setEnabled(usable);
    m_import->setEnabled(usable);
    switch (std::exchange(m_under, Under::Nothing)) {
    case Under::Nothing:
        if (m_before) { // it is not the state that the undo is of
            m_before.reset();
            say({}, false);
        }
        break;
    case Under::Import:
        m_preview->close();
        offerUndo();
        m_undo->setFocus(); // the button that was pressed is gone
        break;
    case Under::Undo:
        m_before.reset();
        say(tr("The configuration is as it was before the import."), false);
        m_import->setFocus();
        break;
    }
    m_preview->setCurrent(state.written, state.policy.locks);
}

void SharingSection::showFailure(const QList<ConfigurationProblem>& problems)
{
    switch (std::exchange(m_under, Under::Nothing)) {
    case Under::Nothing:
        return;
    case Under::Import:
        m_before.reset();
        [[fallthrough]];
    case Under::Undo:
        say(tr("Not saved. %1").arg(problemsText(problems)), true);
        m_undo->setVisible(m_before.has_value());
        return;
    }
}

void SharingSection::say(const QString& text, bool isFault)
{
    m_undo->hide();
    m_told->setText(text);
    setTone(m_told, isFault ? Tone::Bad : Tone::Normal);
    m_told->setVisible(!text.isEmpty());
}

} // namespace fuseboard
