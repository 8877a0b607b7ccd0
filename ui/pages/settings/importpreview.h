// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationdiff.h"
#include "app/domain/configurationimport.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class SegmentedControl;

/// What a file would change, before anything is taken over. Hidden until it has one.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget* parent = nullptr);

    struct File
    {
        QString name;
        QByteArray json;
    };
    /// `name` is shown; a file that cannot be used is told with all that is wrong.
    void open(const QString& name, const QByteArray& json);
    const std::optional<File>& file() const { return m_shown; } ///< absent: none is open
    void setFault(const QString& name, const QString& fault);
    /// What there is now: a preview that is open goes by it at once.
    void setCurrent(const Configuration& current, const PolicyLocks& locks);
    void close();

signals:
    void accepted(const fuseboard::Configuration& next);
    void closed();

private:
    void refresh();
    void fill(const QList<ConfigurationChange>& changes, const QStringList& leftAlone);

    Configuration m_current;
    PolicyLocks m_locks;
    std::optional<File> m_shown;
    std::optional<Configuration> m_next;
    QLabel* m_file;
    SegmentedControl* m_way;
    QLabel* m_summary;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_place;
    QPushButton* m_apply;
    QPushButton* m_cancel;
};

} // namespace fuseboard
