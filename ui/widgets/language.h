// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <array>

namespace fuseboard {

/// A language that the window speaks.
struct LanguageOption
{
    QString code;  ///< as in the names of the files: "de", "zh_CN"
    QString title; ///< in the language itself, for those who cannot read the present one
};

/// The language of the window's texts, numbers and times. English is the source; the others lie in
/// the program as `:/i18n/fuseboard_<code>.qm`. One per process, made right after the application
/// and before any text of it is asked for. Texts that stand already are not changed: who shows some
/// builds them anew on languageChanged().
class Language : public QObject
{
    Q_OBJECT
public:
    /// Speaks that of `system`: what the user has set up for all programs.
    explicit Language(const QLocale& system = QLocale::system(), QObject* parent = nullptr);
    ~Language() override;
    Q_DISABLE_COPY_MOVE(Language)

    /// From now on as was chosen in `file`, the ini file of the window; choices are kept there.
    void keepIn(const QString& file);

    static QList<LanguageOption> all(); ///< sorted by title

    QString chosen() const { return m_chosen; } ///< a code, or empty: that of the system
    QString current() const { return m_current; }

    /// At once, and for the next start where it is kept. A code that there is not is as an empty
    /// one.
    void choose(const QString& code);

signals:
    void languageChanged();

private:
    void take(const QString& code);
    void speak();

    QString m_file;
    QLocale m_system;
    QString m_chosen;
    QString m_current;
    std::array<QTranslator, 2> m_translators; ///< ours, and that of the buttons and menus of Qt
};

/// The one of `codes` that serves a user of `languages` (BCP 47, the preferred first) best: the
/// same language, for Chinese in the same script too; "en" where there is none.
QString languageFor(const QStringList& languages, const QStringList& codes);

} // namespace fuseboard
