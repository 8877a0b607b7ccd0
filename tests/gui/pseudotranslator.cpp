// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pseudotranslator.h"

#include <QRegularExpression>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kOpening(0x27e6);
constexpr QChar kClosing(0x27e7);

QChar other(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString accented = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : accented.at(at);
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    // Qt's own texts hold codes that are no words, as a "separator" of Qt's date formats.
    if (text.isEmpty())
        return text;
    // Placeholders, markup and formats of dates stay.
    static const QRegularExpression kept(u"%L?[0-9n]+|<[^>]*>|&[a-z]+;"_s);
    QString result;
    qsizetype at = 0;
    const auto add = [&result](QStringView piece) {
        for (const QChar letter : piece)
            result += other(letter);
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        add(QStringView(text).sliced(at, match.capturedStart() - at));
        result += match.captured();
        at = match.capturedEnd();
    }
    add(QStringView(text).sliced(at));
    return kOpening + result + QString(std::max<qsizetype>(1, text.size() / 3), u'~') + kClosing;
}

QString untranslated(const QString& text)
{
    QString result;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == kOpening)
            ++depth;
        else if (letter == kClosing)
            --depth;
        else if (depth <= 0)
            result += letter;
    }
    return result;
}

} // namespace fuseboard
