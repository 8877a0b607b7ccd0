// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QStringList>

// Q_INIT_RESOURCE must stand outside of any namespace. A static library's resources are not
// registered by themselves.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "appearance/language"_L1;

QStringList codes()
{
    QStringList result;
    for (const LanguageOption& option : Language::all())
        result << option.code;
    return result;
}

/// Empty for a code that there is not.
QString known(const QString& code)
{
    return codes().contains(code) ? code : QString();
}

/// The texts of Qt itself: a distribution has them with Qt, a bundle beside the program.
bool loadForQt(QTranslator& translator, const QLocale& locale)
{
    return translator.load(locale, u"qtbase"_s, u"_"_s,
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

QString languageFor(const QStringList& languages, const QStringList& codes)
{
    for (const QString& language : languages) {
        const QLocale wanted(language);
        for (const QString& code : codes) {
            const QLocale offered(code);
            if (wanted.language() == offered.language() && wanted.script() == offered.script())
                return code;
        }
    }
    return u"en"_s;
}

Language::Language(const QLocale& system, QObject* parent) : QObject(parent), m_system(system)
{
    registerTranslations();
    speak();
}

Language::~Language()
{
    for (QTranslator& translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

QList<LanguageOption> Language::all()
{
    return {{u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s}};
}

void Language::keepIn(const QString& file)
{
    m_file = file;
    take(QSettings(file, QSettings::IniFormat).value(kKey).toString());
}

void Language::choose(const QString& code)
{
    const QString chosen = known(code);
    if (!m_file.isEmpty()) {
        QSettings kept(m_file, QSettings::IniFormat);
        if (chosen.isEmpty())
            kept.remove(kKey);
        else
            kept.setValue(kKey, chosen);
    }
    take(chosen);
}

void Language::take(const QString& code)
{
    const QString chosen = known(code);
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    speak();
    emit languageChanged();
}

void Language::speak()
{
    m_current = m_chosen.isEmpty() ? languageFor(m_system.uiLanguages(), codes()) : m_chosen;
    // Whoever reads German in Zurich counts as in Zurich.
    const QLocale ofLanguage(m_current);
    const bool isSystems = m_system.language() == ofLanguage.language();
    // The C locale is English without grouped digits, for scripts and tests.
    const bool isPlain = m_chosen.isEmpty() && m_system.language() == QLocale::C;
    const QLocale locale = isSystems || isPlain ? m_system : ofLanguage;
    QLocale::setDefault(locale);
    for (QTranslator& translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
    if (m_translators[0].load(u":/i18n/fuseboard_%1.qm"_s.arg(m_current)))
        QCoreApplication::installTranslator(&m_translators[0]);
    if (m_current != "en"_L1 && loadForQt(m_translators[1], ofLanguage))
        QCoreApplication::installTranslator(&m_translators[1]);
}

} // namespace fuseboard
