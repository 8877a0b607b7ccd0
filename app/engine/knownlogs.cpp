// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/knownlogs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 6;          ///< logs/20261120T101112/window1/exthost/…/file
constexpr int kMostEntries = 20'000; ///< files and folders that are looked at
constexpr qsizetype kMostOfOne = 25; ///< so that one application does not crowd out the others

/// Editors of the family of VS Code; each has one folder among the settings.
const QStringList& editors()
{
    static const QStringList names{u"Code"_s,     u"Code - Insiders"_s, u"Code - OSS"_s,
                                   u"VSCodium"_s, u"Cursor"_s,          u"Windsurf"_s};
    return names;
}

/// What can tell of a failed call; a session of Cursor has two dozen other logs.
bool isWorthReading(const QFileInfo& file, const QString& application)
{
    const QString name = file.fileName();
    if (application == "Cline"_L1)
        return name == "ui_messages.json"_L1 || name.endsWith(".log"_L1);
    if (!name.endsWith(".log"_L1))
        return false;
    if (application == "Continue"_L1)
        return name != "prompt.log"_L1; // what was asked, not what failed
    return name == "renderer.log"_L1 || name == "main.log"_L1 || name == "exthost.log"_L1 ||
           name.contains("cursor"_L1, Qt::CaseInsensitive) ||
           file.path().contains("anysphere"_L1, Qt::CaseInsensitive);
}

class Walk
{
public:
    void into(const QString& folder, int depth = 0)
    {
        const QDir::Filters filters =
            QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable | QDir::Hidden;
        const QFileInfoList entries = QDir(folder).entryInfoList(filters, QDir::Time);
        for (const QFileInfo& entry : entries) {
            if (++m_seen > kMostEntries)
                return;
            if (!entry.isDir())
                look(entry);
            else if (depth < kDeepest && !entry.isSymLink())
                into(entry.filePath(), depth + 1);
        }
    }

    QList<KnownLog> newest()
    {
        const auto isNewer = [](const KnownLog& a, const KnownLog& b) {
            return a.changedAt > b.changedAt;
        };
        std::stable_sort(m_logs.begin(), m_logs.end(), isNewer);
        QList<KnownLog> kept;
        QHash<QString, qsizetype> counts;
        for (const KnownLog& log : std::as_const(m_logs)) {
            if (kept.size() < kMostKnownLogs && counts[log.application]++ < kMostOfOne)
                kept.append(log);
        }
        return kept;
    }

private:
    void look(const QFileInfo& entry)
    {
        const QString application = applicationOfFile(entry.filePath());
        if (application.isEmpty() || entry.size() == 0 || !isWorthReading(entry, application))
            return;
        m_logs.append({application, entry.filePath(), entry.size(), entry.lastModified().toUTC()});
    }

    int m_seen = 0;
    QList<KnownLog> m_logs;
};

} // namespace

LogPlaces LogPlaces::ofThisUser()
{
    LogPlaces places;
    places.home = QDir::homePath();
    places.settings = {
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
        places.home + u"/.var/app/com.visualstudio.code/config"_s, // Flatpak
        places.home + u"/Library/Application Support"_s,
        places.home + u"/AppData/Roaming"_s,
    };
    return places;
}

QList<KnownLog> findKnownLogs(const LogPlaces& places)
{
    Walk walk;
    // Continue's dev_data beside its logs counts completions, and knows of no error.
    walk.into(places.home + u"/.continue/logs"_s);
    walk.into(places.home + u"/.cline/data/tasks"_s);
    QStringList roots;
    for (const QString& settings : places.settings) {
        for (const QString& editor : editors())
            roots << settings + u'/' + editor;
    }
    roots << places.home + u"/.vscode-server/data"_s << places.home + u"/.cursor-server/data"_s;
    for (const QString& root : std::as_const(roots)) {
        walk.into(root + u"/User/globalStorage/saoudrizwan.claude-dev/tasks"_s);
        walk.into(root + u"/logs"_s);
    }
    return walk.newest();
}

QString applicationOfFile(const QString& file)
{
    const QString path = QDir::fromNativeSeparators(file);
    const QString name = path.section(u'/', -1);
    if (path.contains("/saoudrizwan.claude-dev/"_L1) || path.contains("/.cline/"_L1) ||
        name.endsWith("-Cline.log"_L1)) {
        return u"Cline"_s;
    }
    if (path.contains("/.continue/"_L1) || path.contains("/Continue.continue/"_L1) ||
        name.endsWith("-Continue.log"_L1)) {
        return u"Continue"_s;
    }
    if (path.contains("/Cursor/logs/"_L1) || path.contains("/.cursor-server/data/logs/"_L1))
        return u"Cursor"_s;
    return {};
}

} // namespace fuseboard
