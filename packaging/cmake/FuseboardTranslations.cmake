# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

option(FUSEBOARD_COMPLETE_TRANSLATIONS
    "Fail the build where a text has no finished translation (for releases)" OFF)

# fuseboard_translations(VARIABLE): compiles translations/fuseboard_*.ts and sets VARIABLE to the
# source that holds them as :/i18n/fuseboard_<language>.qm (Q_INIT_RESOURCE(translations)).
function(fuseboard_translations variable)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
    file(GLOB texts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/fuseboard_*.ts)
    set(entries "")
    set(compiled "")
    foreach(text IN LISTS texts)
        get_filename_component(name ${text} NAME_WLE)
        set(result ${folder}/${name}.qm)
        set(check "")
        if(FUSEBOARD_COMPLETE_TRANSLATIONS)
            set(check COMMAND ${CMAKE_COMMAND} -D text=${text}
                -P ${PROJECT_SOURCE_DIR}/packaging/cmake/CheckTranslation.cmake)
        endif()
        add_custom_command(OUTPUT ${result} ${check}
            COMMAND Qt6::lrelease -silent -nounfinished ${text} -qm ${result}
            DEPENDS ${text} COMMENT "Compiling ${name}.ts" VERBATIM)
        list(APPEND compiled ${result})
        string(APPEND entries "<file alias=\"${name}.qm\">${result}</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT ${folder}/translations.qrc @ONLY
        CONTENT "<RCC><qresource prefix=\"/i18n\">\n@entries@</qresource></RCC>\n")
    set(source ${folder}/qrc_translations.cpp)
    add_custom_command(OUTPUT ${source}
        COMMAND Qt6::rcc --name translations --output ${source} ${folder}/translations.qrc
        DEPENDS ${compiled} ${folder}/translations.qrc VERBATIM)
    set_source_files_properties(${source} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    set(${variable} ${source} PARENT_SCOPE)
endfunction()
