// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/importpanel.h"

#include "app/engine/enginetext.h"
#include "ui/models/envsource.h"
#include "ui/models/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kProblemsShown = 5;
constexpr int kEffectColumn = 3;
constexpr int kNarrow = 560; ///< below, what happens stands under its variable

} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QFrame(parent), m_presets(presetList()),
      m_file(new QPushButton(icon(u"open"_s), tr("Choose a .env file…"), this)),
      m_environment(new QPushButton(icon(u"terminal"_s), tr("Look in the environment"), this)),
      m_summary(plainLabel({}, this)), m_problem(plainLabel({}, this)),
      m_import(new QPushButton(this))
{
    setProperty("card", true);
    m_file->setAccessibleName(tr("Choose a .env file"));
    m_environment->setAccessibleName(tr("Look for keys in the environment"));
    m_environment->setToolTip(tr("The variables that Fuseboard was started with"));
    m_summary->setAccessibleName(tr("What was found"));
    m_problem->setAccessibleName(tr("Problem with the import"));
    setTone(m_problem, Tone::Warning);
    m_import->setAccessibleName(tr("Import the chosen keys"));
    m_import->setProperty("primary", true);
    makeLayout();
    connect(m_file, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    connect(m_environment, &QPushButton::clicked, this, &ImportPanel::previewEnvironment);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::accept);
    hide();
}

void ImportPanel::makeLayout()
{
    auto* title = new QLabel(tr("Import keys"), this);
    setType(title, TypeRole::Heading);
    auto* hint = plainLabel(tr("A file can also be dropped on this page. You see what was found "
                               "first; nothing is taken over before you say so."),
                            this);
    setTone(hint, Tone::Muted);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel importing keys"));
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
    auto* sources = new QHBoxLayout;
    sources->setSpacing(space::kSmall);
    sources->addWidget(m_file);
    sources->addWidget(m_environment);
    sources->addStretch();
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addStretch();
    actions->addWidget(m_import);
    actions->addWidget(cancel);
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kHair);
    m_grid->setColumnStretch(kEffectColumn, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(sources);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_table);
    layout->addLayout(actions);
}

void ImportPanel::open()
{
    clearLines();
    m_summary->hide();
    setProblem({});
    refresh();
    show();
    m_file->setFocus();
}

void ImportPanel::close()
{
    clearLines();
    hide();
}

void ImportPanel::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a .env file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Its name begins with a dot, so it would not be seen.
    dialog->setFilter(QDir::AllEntries | QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->setNameFilters(
        {tr("Files with variables (.env .env.* *.env *.txt)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::previewFile);
    dialog->open();
}

QString ImportPanel::fileIn(const QMimeData& mime)
{
    const auto urls = mime.urls();
    const auto local =
        std::find_if(urls.cbegin(), urls.cend(), [](const QUrl& url) { return url.isLocalFile(); });
    return local == urls.cend() ? QString() : local->toLocalFile();
}

void ImportPanel::previewFile(const QString& path)
{
    preview(readEnvFileAt(path), QDir::toNativeSeparators(path));
}

void ImportPanel::previewEnvironment()
{
    preview(readEnvironment(importableVariables(m_keys, m_presets)), tr("the environment"));
}

void ImportPanel::preview(const EnvFile& file, const QString& source)
{
    clearLines();
    const KeyImportPlan plan = planImport(file.variables, m_keys, m_presets);
    QStringList words{plan.rows.isEmpty() ? tr("%1 holds no key of a provider.").arg(source)
                                          : tr("Found in %1.").arg(source)};
    if (plan.others > 0)
        words << tr("Other variables, which are left alone: %1.").arg(plan.others);
    m_summary->setText(file.fault.isEmpty() ? sentencesText(words) : QString());
    m_summary->setVisible(file.fault.isEmpty());
    QStringList problems;
    if (!file.fault.isEmpty())
        problems << engineText(file.fault);
    for (const EnvProblem& problem : file.problems.first(
             std::min(kProblemsShown, static_cast<qsizetype>(file.problems.size()))))
        problems << tr("Line %1: %2").arg(problem.line).arg(engineText(problem.what));
    setProblem(problems.join(u'\n'));
    if (!plan.rows.isEmpty())
        addHeader();
    for (const KeyImportRow& row : plan.rows)
        addLine(row);
    placeEffects();
    refresh();
    QStringList asked;
    for (const KeyImportRow& row : plan.rows) {
        if (row.effect == ImportEffect::Comparing && !asked.contains(row.provider))
            asked << row.provider;
    }
    for (const QString& provider : std::as_const(asked))
        emit compareRequested(provider);
}

void ImportPanel::clearLines()
{
    m_lines.clear();
    m_effectHeader = nullptr;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        // Gone at once: two controls of one name would be there until the next turn.
        delete item->widget();
        delete item;
    }
}

void ImportPanel::addHeader()
{
    int column = 0;
    for (const QString& text : {tr("Variable"), tr("Provider"), tr("Key"), tr("What happens")}) {
        auto* label = new QLabel(text, m_table);
        setType(label, TypeRole::Caption);
        setTone(label, Tone::Muted);
        m_grid->addWidget(label, 0, column++);
        m_effectHeader = label;
    }
}

void ImportPanel::addLine(const KeyImportRow& row)
{
    const int at = 2 * static_cast<int>(m_lines.size()) + 1;
    Line line{row, new QCheckBox(row.variable, m_table), plainLabel({}, m_table)};
    line.choice->setAccessibleName(tr("Import %1 for %2").arg(row.variable, row.provider));
    connect(line.choice, &QCheckBox::toggled, this, &ImportPanel::refresh);
    auto* provider = plainLabel(row.title.compare(row.provider, Qt::CaseInsensitive) == 0
                                    ? row.title
                                    : u"%1 (%2)"_s.arg(row.title, row.provider),
                                m_table);
    auto* masked = new QLabel(row.key.isEmpty() ? u"–"_s : row.key.masked(), m_table);
    masked->setTextFormat(Qt::PlainText);
    masked->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_grid->addWidget(line.choice, at, 0, Qt::AlignTop);
    m_grid->addWidget(provider, at, 1, Qt::AlignTop);
    m_grid->addWidget(masked, at, 2, Qt::AlignTop);
    m_lines.append(line);
    showEffect(line);
}

void ImportPanel::placeEffects()
{
    m_narrow = width() < kNarrow;
    if (m_effectHeader)
        m_effectHeader->setVisible(!m_narrow);
    int at = 1;
    for (const Line& line : std::as_const(m_lines)) {
        m_grid->removeWidget(line.effect);
        if (m_narrow)
            m_grid->addWidget(line.effect, at + 1, 0, 1, kEffectColumn, Qt::AlignTop);
        else
            m_grid->addWidget(line.effect, at, kEffectColumn, Qt::AlignTop);
        at += 2;
    }
}

void ImportPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_narrow != (width() < kNarrow))
        placeEffects();
}

void ImportPanel::showEffect(const Line& line)
{
    const QString remarks = importRemarks(line.row);
    const QString text = effectText(line.row);
    line.effect->setText(remarks.isEmpty() ? text : sentencesText({text, remarks}));
    setTone(line.effect, line.row.canBeTaken() ? Tone::Normal : Tone::Muted);
    line.choice->setEnabled(line.row.canBeTaken());
    line.choice->setChecked(line.row.isSuggested());
    line.choice->setAccessibleDescription(line.effect->text());
}

void ImportPanel::settle(const QString& provider, const Secret& current)
{
    for (Line& line : m_lines) {
        if (line.row.provider != provider || line.row.effect != ImportEffect::Comparing)
            continue;
        settleImport(line.row, current);
        showEffect(line);
    }
    refresh();
}

QList<KeyImportRow> ImportPanel::chosen() const
{
    QList<KeyImportRow> rows;
    for (const Line& line : m_lines) {
        if (line.choice->isChecked() && line.row.canBeTaken())
            rows.append(line.row);
    }
    return rows;
}

void ImportPanel::refresh()
{
    const qsizetype count = chosen().size();
    m_table->setVisible(!m_lines.isEmpty());
    m_import->setVisible(!m_lines.isEmpty());
    m_import->setEnabled(count > 0);
    m_import->setText(count > 0 ? tr("Import (%1)").arg(count) : tr("Import"));
}

void ImportPanel::accept()
{
    const QList<KeyImportRow> rows = chosen();
    if (rows.isEmpty())
        return;
    m_import->setEnabled(false);
    emit accepted(rows);
}

void ImportPanel::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ImportPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace fuseboard
