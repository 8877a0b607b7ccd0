// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QMimeData>

namespace fuseboard {

/// A secret as the clipboard's content: text beside the marks by which clipboard managers know that
/// it is none of their business. The bytes are handed out when somebody asks for them.
class SecretMime : public QMimeData
{
    Q_OBJECT
public:
    explicit SecretMime(const Secret& secret);
    bool hasFormat(const QString& format) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    Secret m_secret;
};

} // namespace fuseboard
