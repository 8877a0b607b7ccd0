// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretmime.h"

#include <QHash>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kText = "text/plain"_L1;

/// The marks of the desktops; each ignores those of the others.
const QHash<QString, QByteArray>& marks()
{
    // Klipper and those that follow it; Windows from 10 1809 on; nspasteboard.org.
    // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
    static const QHash<QString, QByteArray> kMarks{
        {u"x-kde-passwordManagerHint"_s, "secret"_ba},
        {u"ExcludeClipboardContentFromMonitorProcessing"_s, QByteArray("\1\0\0\0", 4)},
        {u"CanIncludeInClipboardHistory"_s, QByteArray(4, '\0')},
        {u"CanUploadToCloudClipboard"_s, QByteArray(4, '\0')},
        {u"application/x-nspasteboard-concealed-type"_s, "1"_ba},
    };
    return kMarks;
}

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Gives the mark the name that macOS programs look for.
class ConcealedType : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString& uti) const override
    {
        return uti == utiName() ? mimeName() : QString();
    }
    QString utiForMime(const QString& mime) const override
    {
        return mime == mimeName() ? utiName() : QString();
    }
    QVariant convertToMime(const QString&, const QList<QByteArray>& data,
                           const QString&) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString&, const QVariant& data,
                                      const QString&) const override
    {
        return {data.toByteArray()};
    }

private:
    static QString utiName() { return u"org.nspasteboard.ConcealedType"_s; }
    static QString mimeName() { return u"application/x-nspasteboard-concealed-type"_s; }
};
#endif

} // namespace

SecretMime::SecretMime(const Secret& secret) : m_secret(secret)
{
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType kConverter; // Qt knows it from its construction on
#endif
}

bool SecretMime::hasFormat(const QString& format) const
{
    return format == kText || marks().contains(format);
}

QStringList SecretMime::formats() const
{
    return QStringList{kText} + marks().keys();
}

QVariant SecretMime::retrieveData(const QString& format, QMetaType type) const
{
    if (format != kText)
        return marks().contains(format) ? QVariant(marks().value(format)) : QVariant();
    QByteArray bytes = m_secret.unwrap();
    if (type.id() == QMetaType::QByteArray)
        return bytes;
    const QString text = QString::fromUtf8(bytes);
    Secret::wipe(bytes);
    return text;
}

} // namespace fuseboard
